/** The form's server: of this machine alone, for pages of its own alone. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { escapeMarkup } from '../../html/escape.ts';
import { hasErrors, type Finding } from '../../plan/finding.ts';
import type { Language } from '../../plan/language.ts';
import { read } from '../../plan/read.ts';
import { form, jobs } from '../../words/form.ts';
import { UsageError } from '../command.ts';
import { today } from '../today.ts';
import { blocksOf, filesOf, type Answers, type Job } from './jobs.ts';
import { findingList, frame, jobPage, startPage } from './page.ts';
import { inputOf, save, tryFiles } from './save.ts';

/** Longer than any notice; what is longer is not read to its end. */
const longest = 200_000;

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** @returns the address of the form, and how to stop it */
export async function startForm(root: string, port: number): Promise<{ address: string; stop: () => Promise<void> }> {
  const token = randomBytes(24).toString('hex');
  const server = createServer((request, response) => {
    answer(root, token, request, response).catch((error: unknown) => {
      console.error(error);
      send(response, 500, 'text');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

const send = (response: ServerResponse, status: number, html: string): void => {
  response.writeHead(status, headers);
  response.end(html);
};

async function answer(root: string, token: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host = '' } = request.headers;
  const here = `http://${host}`;
  // A name of another site that was made to lead here is not this machine.
  if (!/^(?:127\.0\.0\.1|localhost):\d+$/u.test(host)) return send(response, 421, '');
  const url = new URL(request.url ?? '/', here);
  if (url.pathname === '/form.css') {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/css; charset=utf-8' });
    response.end(readFileSync(join(import.meta.dirname, 'form.css')));
    return;
  }
  const language: Language = url.searchParams.get('lang') === 'en' ? 'en' : 'vi';
  const job = url.pathname.slice(1) as Job;
  if (url.pathname === '/' && request.method === 'GET') return send(response, 200, startPage(language));
  if (!Object.hasOwn(jobs, job)) return send(response, 404, startPage(language));
  const { content, findings } = read(root, today());
  if (!content) {
    const errors = findings.filter(({ level }) => level === 'error');
    return send(
      response,
      200,
      frame(language, job, `<p>${escapeMarkup(form.broken[language])}</p>${findingList(errors, language)}`),
    );
  }
  const desk = { language, content, token };
  if (request.method === 'GET')
    return send(response, 200, jobPage(desk, job, { date: today(), accessed: today() }, '', new Map()));
  if (request.method !== 'POST') return send(response, 405, '');
  const body = request.headers.origin === here ? await bodyOf(request) : null;
  const answers = answersOf(job, new URLSearchParams(body ?? ''));
  if (body === null || !isToken(token, answers.token ?? '')) return send(response, 403, '');
  const plan = content.plans.find(({ id }) => id === answers.plan) ?? content.plans[0]!;
  const files = filesOf(job, plan.id, answers);
  const note = (words: string): string => `<p role="status"><strong>${escapeMarkup(words)}</strong></p>`;
  const back = (words: string, told: readonly Finding[]): void =>
    send(response, 200, jobPage(desk, job, answers, note(words), byInput(job, files, told)));
  if (plan.updates.some(({ id }) => [...files.keys()][0]!.includes(`/${id}/`))) return back(form.taken[language], []);
  const outcome = tryFiles(root, files, findings);
  if (!outcome.content || hasErrors(outcome.findings)) return back(form.refused[language], outcome.findings);
  if (answers.do !== 'save') return back(form.fine[language], outcome.findings);
  try {
    const { done, said } = save(root, files, outcome.content, `${jobs[job].vi}: ${answers['title.vi']}`);
    const list = [...files.keys()].map((file) => `<li><code>${escapeMarkup(file)}</code></li>`).join('');
    const git = `<p>${escapeMarkup((done ? form.commit : form.noCommit)[language])}</p><pre>${escapeMarkup(said)}</pre>`;
    const warnings = findingList(outcome.findings, language);
    const after = `<p>${escapeMarkup(form.next[language])}</p><p><a href="/${job}?lang=${language}">${escapeMarkup(form.again[language])}</a></p>`;
    send(
      response,
      200,
      frame(language, job, `<h1>${escapeMarkup(form.saved[language])}</h1><ul>${list}</ul>${warnings}${git}${after}`),
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    back(error.message, []);
  }
}

function byInput(job: Job, files: ReturnType<typeof filesOf>, findings: readonly Finding[]): Map<string, Finding[]> {
  const told = new Map<string, Finding[]>();
  for (const finding of findings) {
    const input = inputOf(job, files, finding) ?? '';
    told.set(input, [...(told.get(input) ?? []), finding]);
  }
  return told;
}

/** The body of a form; null when it is none, or longer than any. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return null;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += (piece as Buffer).length;
    if (size > longest) return null;
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Answers to what the form asks; anything else that was sent is dropped. */
function answersOf(job: Job, sent: URLSearchParams): Answers {
  const inputs = blocksOf[job].flatMap(([, own]) =>
    own.flatMap(({ input, pair }) => (pair ? [`${input}.vi`, `${input}.en`] : [input])),
  );
  const tidy = (value: string): string => value.replace(/\r\n?/gu, '\n').trim();
  return Object.fromEntries([...inputs, 'token', 'plan', 'do'].map((input) => [input, tidy(sent.get(input) ?? '')]));
}

function isToken(token: string, given: string): boolean {
  const [ours, theirs] = [Buffer.from(token), Buffer.from(given)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}
