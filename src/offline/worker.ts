/**
 * The service worker of readers who chose to keep the site: all answers come from one pack a language, so that pages,
 * scripts and index are always of one version; what no pack holds is asked of the network.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { languages, type Language } from '../plan/language.ts';
import { notKept } from '../words/offline.ts';
import { keptOf, packAddress, type Failure } from './kept.ts';
import { unpack } from './pack.ts';

/** Put in by the build: the sum of each language's pack, and where its pages begin. */
declare const PACKS: Record<Language, string>;
declare const HOMES: Record<Language, string>;

/** What is used of the scope of a service worker. */
interface Scope {
  addEventListener(name: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(name: 'fetch', listener: (event: Asking) => void): void;
  skipWaiting(): Promise<void>;
  clients: {
    claim(): Promise<void>;
    matchAll(which: object): Promise<readonly { postMessage(message: Failure): void }[]>;
  };
}
interface Waiting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Asking extends Waiting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
const scope = globalThis as unknown as Scope;

const chosen = keptOf(location.href);
const kept = languages.filter((language) => chosen.includes(language));
const precache = new PrecacheController();
precache.addToCacheList(
  kept.map((language) => ({
    url: packAddress(language),
    revision: PACKS[language],
    // A pack that was published in between is of another version than this worker.
    integrity: `sha256-${PACKS[language]}`,
  })),
);

scope.addEventListener('install', (event) => {
  const done = precache.install(event);
  event.waitUntil(done.then(() => scope.skipWaiting(), tell));
});

/** A worker that fails is gone without a word; the page that waits for it is told why. */
async function tell(error: Error): Promise<never> {
  const pages = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const page of pages) page.postMessage({ failed: error.name });
  throw error;
}

scope.addEventListener('activate', (event) => {
  const done = precache.activate(event);
  event.waitUntil(done.then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === 'GET' && origin === location.origin) event.respondWith(answer(request, pathname));
});

type Unpacked = ReturnType<typeof unpack>;
/** A browser stops the worker when nothing is asked of it for a while: packs are opened anew. */
const opened = new Map<Language, Promise<Unpacked | undefined>>();
function open(language: Language): Promise<Unpacked | undefined> {
  let known = opened.get(language);
  if (!known) {
    // Of all caches: to open one that was removed would make it anew.
    known = caches
      .match(precache.getCacheKeyForURL(packAddress(language))!)
      .then(async (response) => response && unpack(new Uint8Array(await response.arrayBuffer())));
    opened.set(language, known);
  }
  return known;
}

async function answer(request: Request, path: string): Promise<Response> {
  for (const language of kept) {
    const file = (await open(language).catch(() => undefined))?.(path);
    if (file) return new Response(file.bytes as BodyInit, { headers: file.headers });
  }
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return missing(path.startsWith(HOMES.en) ? 'en' : 'vi');
  }
}

/** In the language asked for; the way back leads to what is kept. */
function missing(language: Language): Response {
  const [own = language] = kept;
  const html =
    `<!doctype html><html lang="${language}"><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">' +
    `<title>${notKept.missing[language]}</title><h1>${notKept.missing[language]}</h1>` +
    `<p><a href="${HOMES[own]}" lang="${own}">${notKept.home[own]}</a></p></html>`;
  return new Response(html, { status: 503, headers: [['Content-Type', 'text/html;charset=utf-8']] });
}
