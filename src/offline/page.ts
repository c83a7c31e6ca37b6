/** The script of the one place where a reader chooses to keep the site, and removes it again. Nothing is kept before. */
import { keptOf, packAddress, sizesAddress, workerAddress, workerFor, type Failure, type Sizes } from './kept.ts';
import { languages, type Language } from '../plan/language.ts';

/** Words that the page carries, in its language. */
export interface Say {
  language: Language;
  names: Record<Language, string>;
  keep: string;
  keepAlso: string;
  costs: string;
  loading: string;
  kept: string;
  none: string;
  removed: string;
  failed: string;
  full: string;
}

const part = document.querySelector<HTMLElement>('#offline')!;
const say = JSON.parse(part.dataset.say!) as Say;
const find = <T extends HTMLElement>(selector: string): T => part.querySelector<T>(selector)!;
const keep = find<HTMLButtonElement>('.keep');
const remove = find<HTMLButtonElement>('.remove');
const told = find('[role="status"]');
const cost = find('.cost');

const megabytes = (bytes: number): string =>
  (bytes / 1e6).toLocaleString(say.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const isOurs = ({ active, waiting, installing }: ServiceWorkerRegistration): boolean =>
  [active, waiting, installing].some((each) => each && new URL(each.scriptURL).pathname === workerAddress);

/** The registration of a worker of ours, where a reader chose one. */
async function chosen(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration('/');
  return registration && isOurs(registration) ? registration : undefined;
}

/** What this device holds: the size of each pack, by its language. */
async function held(): Promise<Partial<Sizes>> {
  const sizes: Partial<Sizes> = {};
  const registration = await chosen();
  if (!registration?.active) return sizes;
  const own = keptOf(registration.active.scriptURL);
  for (const language of languages.filter((each) => own.includes(each))) {
    const pack = await caches.match(packAddress(language), { ignoreSearch: true });
    if (pack) sizes[language] = (await pack.blob()).size;
  }
  return sizes;
}

async function sizeToLoad(): Promise<number | undefined> {
  try {
    const response = await fetch(sizesAddress, { cache: 'no-cache' });
    return response.ok ? ((await response.json()) as Sizes)[say.language] : undefined;
  } catch {
    return undefined;
  }
}

/** Shows what is held, and what can be done. */
async function show(words?: string): Promise<void> {
  const sizes = await held();
  const what = (Object.entries(sizes) as [Language, number][])
    .map(([language, bytes]) => `${say.names[language]} ${megabytes(bytes)} MB`)
    .join(', ');
  told.textContent = words ?? (what ? say.kept.replace('{what}', what) : say.none);
  const size = say.language in sizes ? undefined : await sizeToLoad();
  keep.hidden = size === undefined;
  keep.disabled = false;
  keep.textContent = what ? say.keepAlso : say.keep;
  cost.textContent = size === undefined ? '' : say.costs.replace('{mb}', megabytes(size));
  remove.hidden = what === '';
}

/** Why the worker failed that was chosen last, as it says itself; its word may come a little after it is gone. */
let why = '';
const patience = 1000;

/** Waits until a worker has all it is to keep. */
function installed(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') setTimeout(() => reject(new Error(why)), why ? 0 : patience);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

keep.addEventListener('click', () => {
  keep.disabled = true;
  void choose().then(
    () => show(),
    // A storage that is full, or that a private window does not have.
    ({ name, message }: Error) => show(/Quota|Security|InvalidState/u.test(name + message) ? say.full : say.failed),
  );
});

async function choose(): Promise<void> {
  why = '';
  const size = await sizeToLoad();
  told.textContent = say.loading.replace('{mb}', megabytes(size ?? 0));
  const before = Object.keys(await held()) as Language[];
  const registration = await navigator.serviceWorker.register(workerFor([...before, say.language].sort()));
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (worker) await installed(worker);
  // Browsers that throw away what was not used for long spare what is to stay.
  await navigator.storage?.persist?.();
}

remove.addEventListener('click', () => {
  void (async () => {
    await (await chosen())?.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
    await show(say.removed);
  })();
});

const isAble = 'serviceWorker' in navigator && 'caches' in window;
find('.unable').hidden = isAble;
find('.able').hidden = !isAble;
if (isAble) {
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Failure>) => {
    why = data.failed;
  });
  void show();
  // Whoever comes here asks whether it is the newest.
  void chosen().then((registration) => registration?.update().catch(() => undefined));
}
