/** What passes the guard renders to Markdown's own elements and our components, whatever is written. */
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { Findings } from '../../../src/plan/finding.ts';
import { guard } from '../../../src/plan/prose/guard.ts';

function refusals(text: string): string[] {
  const findings = new Findings();
  guard({ path: 'vi.mdx', text }, findings);
  return findings.list.map((finding) => (finding.rule === 'mdx-forbidden' ? finding.values.kind : finding.rule));
}

describe('a component of ours', () => {
  test.each(['<Chart target="grdp-2023" />', 'Xem <Chart target="grdp-2023" /> bên.'])('%s', (mdx) =>
    expect(refusals(mdx)).toEqual([]),
  );
  test.each([
    '<Chart target={process.env.HOME} />',
    '<Chart {...props} />',
    '<Chart target />',
    '<Chart onclick="alert(1)" />',
    '<Chart set:html="<b>" />',
    '<Chart client:load="" />',
    '<Chart style="position:fixed" />',
  ])('%s is refused', (mdx) => expect(refusals(mdx)).toEqual(['attribute']));
  test.each(['<chart target="a" />', '<Chart.Inner target="a" />', '<toString />', '<constructor />'])(
    '%s is none',
    (mdx) => expect(refusals(mdx)).toEqual(['element']),
  );
  test('what stands in it is judged too', () =>
    expect(refusals('<Chart target="a">{1}</Chart>')).toEqual(['expression']));
});

interface Element {
  type: string;
  props: Record<string, unknown>;
}

/** Renders with a runtime that only notes what it is asked for. */
function elementsOf(mdx: string): Element[] {
  const elements: Element[] = [];
  const jsx = (type: unknown, props: Record<string, unknown>): unknown => {
    if (typeof type === 'function') return (type as (props: unknown) => unknown)(props);
    elements.push({ type: String(type), props });
    return null;
  };
  const { code } = mdxToJs(mdx);
  expect(code.match(/^import .*$/gmu) ?? []).toHaveLength(code.includes('react/jsx-runtime') ? 1 : 0);
  const body = code
    .replace(/^import .*$/mu, '')
    .replace(/^export default /mu, 'return ')
    .replace(/^function MDXContent/mu, 'const MDXContent = function');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the guard let pass is what is run here
  const make = new Function('_jsx', '_jsxs', '_Fragment', `${body}`) as (
    ...args: unknown[]
  ) => (props: unknown) => unknown;
  make(jsx, jsx, 'fragment')({ components: { Chart: 'Chart' } });
  return elements;
}

const allowed = new Set([
  ...[
    'fragment',
    'p',
    'em',
    'strong',
    'del',
    'br',
    'hr',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ol',
    'ul',
    'li',
    'blockquote',
    'a',
  ],
  ...['code', 'pre', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'Chart'],
]);

const tokens = [
  ...[
    '<script>',
    '</script>',
    '<b onclick="x">',
    '</b>',
    '<img src=x onerror=y />',
    '<Chart target="a" />',
    '<Chart ',
    '/>',
  ],
  ...['{', '}', '{1}', '{/*', '*/}', '{`', '`}', '`', '```\n', '~~~\n', '    ', '\t', '\\', '&lt;', '&#123;', '&Tab;'],
  ...[
    'import x from "y"\n',
    'export const a = 1\n',
    'export default ',
    '<!--',
    '-->',
    '<?',
    '<![CDATA[',
    ']]>',
    '<',
    '>',
  ],
  ...[
    '[a](',
    '[a][b]',
    '[b]: ',
    '![a](',
    ')',
    '](',
    'javascript:alert(1)',
    'java&#115;cript:x',
    'data:text/html,x',
    'vbscript:x',
  ],
  ...[
    '//evil.example',
    '/\\evil.example',
    'https://a.example',
    'https://a@b.example',
    '/2024-h1/',
    '#1.1.1',
    ' "từ"',
    '<javascript:x>',
  ],
  ...[
    '# ',
    '## ',
    '===\n',
    '---\n',
    '- ',
    '- [ ] ',
    '1. ',
    '> ',
    '| a | b |\n|---|---|\n',
    '[^1]',
    '[^1]: x',
    '\n',
    '\n\n',
    'chữ',
    ' ',
    '*',
    '**',
    '~~',
  ],
];

test('what passes renders to nothing but Markdown, safe links and components of ours', () => {
  let passed = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 12 }), (pieces) => {
      const mdx = pieces.join('');
      if (refusals(mdx).some((rule) => rule !== 'link-without-words')) return;
      passed++;
      for (const { type, props } of elementsOf(mdx)) {
        expect(allowed).toContain(type);
        const names = Object.keys(props).filter((name) => name !== 'children');
        const known = type === 'Chart' ? ['target'] : ['href', 'title', 'start', 'className', 'style', 'align', 'id'];
        expect(names.filter((name) => !known.includes(name))).toEqual([]);
        if (type === 'a') expect(props.href).toMatch(/^(?:https:\/\/(?!a@)|mailto:|\/(?![/\\])|#)/u);
      }
    }),
    { numRuns: 4000 },
  );
  // The property would be empty if nearly everything were refused.
  expect(passed).toBeGreaterThan(400);
});
