/** Filters the register in the reader's browser; the choice stands in the address, so that it can be shared and gone back to. */
const form = document.querySelector<HTMLFormElement>('#filter')!;
const selects = [...form.querySelectorAll('select')];
const shownCount = document.querySelector<HTMLOutputElement>('#shown')!;
const more = document.querySelector<HTMLDetailsElement>('details.more')!;
const radios = [...document.querySelectorAll<HTMLInputElement>('.register > input')];
const parts = [...document.querySelectorAll<HTMLDetailsElement>('details.part')].map((section) => ({
  section,
  part: section.id.replace('part-', ''),
  open: section.open,
}));

/** Each row with the values it has of every facet, read once. */
const rows = parts.flatMap(({ section, part }) =>
  [...section.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((item) => ({
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
const view = (): string => radios.find(({ checked }) => checked)!.value;
function look(value: string): void {
  for (const radio of radios) radio.checked = radio.value === value;
}

/** Shows the rows that fit, in the groups that hold them; without a choice the groups are as they came. */
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
  for (const { section, open } of parts) {
    section.hidden = !filled.has(section);
    section.open = wanted.length > 0 ? filled.has(section) : open;
  }
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
  const choice = view() === 'all' ? chosen() : [];
  const asked = choice.length > 0 || view() === radios[0]!.value ? choice : [['view', view()]];
  address.search = new URLSearchParams(asked).toString();
  address.hash = '';
  history.pushState(null, '', address);
}

/** What the address asks for: choices, else a view, else a group, else the first view. */
function recall(): void {
  const wanted = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = wanted.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  const asked = wanted.get('view');
  const named = parts.find(({ section }) => location.hash === `#${section.id}`);
  const filtered = chosen().length > 0;
  more.open = filtered;
  look(filtered || named ? 'all' : radios.some(({ value }) => value === asked) ? asked! : radios[0]!.value);
  show();
  if (named) named.section.open = true;
}

const isShown = ({ item }: Row): boolean => {
  if (view() === 'all') return !item.hidden;
  const link = item.querySelector('a')!.getAttribute('href')!;
  return document.querySelector(`.found tr.${view()} a[href="${link}"]`) !== null;
};

/** The rows that are shown, as the published file has them: its head, and each line whose id is one of theirs. */
async function csv(file: string): Promise<string> {
  const shown = new Set(rows.filter(isShown).map(({ item }) => item.querySelector('b')!.textContent));
  const text = await (await fetch(file)).text();
  // A line ends where no quoted cell is open. Reading took the mark of the byte order away.
  const [head, ...lines] = text.match(/(?:"[^"]*"|[^"\n])+\n/gu)!;
  return `\uFEFF${[head, ...lines.filter((line) => shown.has(/^[^,]*\/([^,]*)/u.exec(line)![1]!))].join('')}`;
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
for (const radio of radios) radio.addEventListener('change', remember);
addEventListener('popstate', recall);
const download = document.querySelector<HTMLButtonElement>('#download')!;
const whole = download.previousElementSibling as HTMLAnchorElement;
download.addEventListener('click', () => {
  void csv(whole.href).then(
    (rows) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([rows], { type: 'text/csv;charset=utf-8' }));
      link.download = form.dataset.file!;
      link.click();
      URL.revokeObjectURL(link.href);
    },
    // Without a network, what there is is the link to the whole.
    () => void whole.focus(),
  );
});

form.hidden = false;
download.hidden = false;
recall();

export {};
