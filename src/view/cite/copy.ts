/** Copies, saves and passes on what stands on a page to be cited. Without it the words stand there all the same. */
const article = document.querySelector<HTMLElement>('.citing')!;

const partOf = (id: string): HTMLElement => document.getElementById(id)!;
/** A link is taken as its whole address. */
const wordsOf = (part: HTMLElement): string => (part instanceof HTMLAnchorElement ? part.href : part.innerText).trim();

function tell(button: HTMLElement, words: string): void {
  button.parentElement!.querySelector('[role="status"]')!.textContent = words;
}

function choose(part: HTMLElement): void {
  getSelection()!.selectAllChildren(part);
}

async function copy(button: HTMLElement, part: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(wordsOf(part));
    tell(button, article.dataset.copied!);
  } catch {
    // Older browsers, and pages that were not sent over HTTPS.
    choose(part);
    tell(button, document.execCommand('copy') ? article.dataset.copied! : article.dataset.chosen!);
  }
}

function save(part: HTMLElement, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${wordsOf(part)}\n`], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function share(button: HTMLElement): Promise<void> {
  const part = partOf('link');
  if (typeof navigator.share !== 'function') return copy(button, part);
  try {
    await navigator.share({ title: document.title, url: wordsOf(part) });
  } catch {
    // The reader thought better of it.
  }
}

article.addEventListener('click', ({ target }) => {
  const button = (target as HTMLElement).closest('button');
  if (!button) return;
  const { of, file } = button.dataset;
  if (!of) void share(button);
  else if (file) save(partOf(of), file);
  else void copy(button, partOf(of));
});
for (const acts of article.querySelectorAll<HTMLElement>('.acts')) acts.hidden = false;

export {};
