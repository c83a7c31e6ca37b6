/**
 * A picture as a file of its own: its colours written upon its parts, for there is no page's stylesheet, on white with a
 * margin, its heading above. No style element either: the file obeys the strictest policy.
 */
import { escapeMarkup } from '../html/escape.ts';
import { round, text, width, wrap } from './svg.ts';

const ink = '#15212b';
const soft = '#4d5d69';
const line = '#cfd8de';
const bay = '#0a5570';
const signal = '#a83604';
const family = "'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/** What each class of `view/frame/chart.css` looks like, in light colours. The first that fits an element is used. */
const looks: [RegExp, string][] = [
  [/^in$/u, 'fill="#fff" stroke="none" font-size="13" font-weight="600"'],
  [/\bheading\b/u, `fill="${ink}" font-size="17" font-weight="600"`],
  [/\bgoal-label\b/u, `fill="${signal}" font-size="13" font-weight="600"`],
  [/\bvalue soft\b|\bsoft\b/u, `fill="${soft}" font-size="12.5"`],
  [/\bvalue\b/u, `fill="${ink}" font-size="13" font-weight="600"`],
  [/\bfoot\b/u, `fill="${soft}" font-size="12"`],
  [/\b(?:grid|guide)\b/u, `fill="none" stroke="${line}"`],
  [/\baxis\b/u, `fill="none" stroke="${soft}"`],
  [/\bjoin\b/u, `fill="none" stroke="${bay}"`],
  [/\btick\b/u, `fill="none" stroke="${ink}" stroke-width="1.5"`],
  [/\bdeadline\b/u, `fill="none" stroke="${signal}" stroke-dasharray="2 3"`],
  [/\bgoal\b/u, `fill="none" stroke="${signal}" stroke-width="2"`],
  [/\bwedge hollow\b/u, `fill="#fff" stroke="${signal}" stroke-width="1.5"`],
  [/\bwedge\b/u, `fill="${signal}" stroke="${signal}" stroke-width="1.5"`],
  [/\bband\b/u, `fill="${signal}" fill-opacity="0.15"`],
  [/\bearlier\b/u, `fill="${line}" stroke="${soft}"`],
  [/\bestimate\b/u, `fill="#fff" stroke="${bay}" stroke-width="2"`],
  [/\bbar reported\b/u, `fill="${bay}" fill-opacity="0.45" stroke="${bay}" stroke-width="2"`],
  [/\breported\b/u, `fill="#fff" stroke="${bay}" stroke-width="2"`],
  [/\bpip\b/u, `fill="${bay}"`],
  [/\bstate-mark full\b/u, `fill="${bay}" stroke="${bay}" stroke-width="2"`],
  [/\bstate-mark open\b/u, `fill="none" stroke="${soft}" stroke-width="2" stroke-dasharray="2 2"`],
  [/\bstate-mark missed\b/u, `fill="none" stroke="${signal}" stroke-width="2"`],
  [/\bstate-mark\b/u, `fill="none" stroke="${bay}" stroke-width="2"`],
  [/\bblob\b/u, `fill="${bay}"`],
  [/\b(?:final|bar)\b/u, `fill="${bay}" stroke="${bay}" stroke-width="2"`],
];

const drawn = (svg: string): string =>
  svg
    .replace(/<text(?! class="in")/gu, '<text stroke="#fff" stroke-width="3" paint-order="stroke"')
    .replace(/<text([^>]*)>/gu, (whole, rest: string) =>
      rest.includes(' class=') ? whole : `<text${rest} fill="${ink}" font-size="13">`,
    )
    .replace(
      / class="([^"]+)"/gu,
      (_, names: string) => ` ${looks.find(([pattern]) => pattern.test(names))?.[1] ?? ''}`,
    );

/**
 * Joins pictures under a heading into one file.
 *
 * @param pictures as drawn for a page, from the top
 * @returns a whole SVG document
 */
export function standalone(heading: string, description: string, pictures: readonly string[]): string {
  const margin = 16;
  const lines = wrap(heading, width, 17);
  let top = margin + lines.length * 23;
  const parts = pictures.map((svg) => {
    const [, height = '0', body = ''] = /height="(\d+)"[^>]*>(.*)<\/svg>$/su.exec(svg) ?? [];
    const placed = `<g transform="translate(${margin} ${round(top)})">${drawn(body)}</g>`;
    top += Number(height) + 14;
    return placed;
  });
  const head = lines.map((words, index) => text(margin, margin + 16 + index * 23, words, { kind: 'heading' }));
  const full = width + 2 * margin;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${round(top)}" width="${full}" height="${round(top)}" role="img" font-family="${escapeMarkup(family)}">` +
    `<title>${escapeMarkup(description)}</title><path fill="#fff" d="M0 0H${full}V${round(top)}H0z"/>${drawn(head.join(''))}${parts.join('')}</svg>\n`
  );
}
