/** Filters the register in the reader's browser; the choice stands in the address, so that it can be shared and gone back to. */
import { toCsv } from '../../open-data/csv.ts';

const form = document.querySelector<HTMLFormElement>('#filter')!;
const selects = [...form.querySelectorAll('select')];
const shownCount = document.querySelector<HTMLOutputElement>('#shown')!;
const sections = [...document.querySelectorAll<HTMLElement>('section.part')].map((section) => ({
  section,
  part: section.querySelector('h2')!.id.replace('part-', ''),
}));

/** Each row with the values it has of every facet, read once. */
const rows = sections.flatMap(({ section, part }) =>
  [...section.querySelectorAll<HTMLLIElement>('li')].map((item) => ({
    item,
    section,
    values: Object.fromEntries(
      selects.map(({ name }) => [name, name === 'part' ? [part] : (item.dataset[name] ?? '').split(' ')]),
    ),
  })),
);
type Row = (typeof rows)[number];

const chosen = (): [string, string][] =>
  selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
const fits = ({ values }: Row, wanted: readonly [string, string][]): boolean =>
  wanted.every(([name, value]) => values[name]!.includes(value));

function show(): void {
  const wanted = chosen();
  // Choices first: a select that is written to after rows have changed makes the browser lay out everything at once.
  countChoices(wanted);
  let count = 0;
  const filled = new Set<HTMLElement>();
  for (const row of rows) {
    const fit = fits(row, wanted);
    if (row.item.hidden === fit) row.item.hidden = !fit;
    if (!fit) continue;
    count++;
    filled.add(row.section);
  }
  for (const { section } of sections) section.hidden = !filled.has(section);
  shownCount.value = form.dataset.shown!.replace('{n}', String(count));
}

/** Beside each choice, how many rows it would leave, the other choices kept. */
function countChoices(wanted: readonly [string, string][]): void {
  for (const select of selects) {
    const others = wanted.filter(([name]) => name !== select.name);
    const counts = new Map<string, number>();
    for (const row of rows)
      if (fits(row, others))
        for (const value of row.values[select.name]!) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = counts.get(option.value) ?? 0;
      option.label = `${option.dataset.label} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

function remember(): void {
  const address = new URL(location.href);
  address.search = new URLSearchParams(chosen()).toString();
  history.pushState(null, '', address);
}

function recall(): void {
  const wanted = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = wanted.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  show();
}

/** The rows that are shown, as a table. */
function csv(): string {
  const words = (item: Element, selector: string): string =>
    (item.querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const lines = rows
    .filter(({ item }) => !item.hidden)
    .map(({ item, section }) => {
      const link = item.querySelector('a')!;
      return [
        words(item, 'a'),
        words(section, 'h2'),
        words(item, '.tags > span:first-child'),
        words(item, '.tags b'),
        words(item, '.state'),
        words(item, '.plain-line'),
        words(item, '.o, .t'),
        link.href,
      ];
    });
  return toCsv(form.dataset.columns!.split(','), lines);
}

form.addEventListener('change', () => {
  show();
  remember();
});
form.addEventListener('reset', () => {
  setTimeout(() => {
    show();
    remember();
  });
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', recall);
document.querySelector('#download')!.addEventListener('click', () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv()], { type: 'text/csv;charset=utf-8' }));
  link.download = form.dataset.file!;
  link.click();
  URL.revokeObjectURL(link.href);
});

form.hidden = false;
recall();
