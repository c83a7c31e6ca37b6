/** `npm run form`: what it saves is what the check accepts; whoever is not its own page saves nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startForm } from '../../src/desk/form/server.ts';
import { discard, readProject, spoil } from '../example/project.ts';

const { root } = spoil();
const git = (...args: string[]): string => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout;
let address: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  git('init', '-q');
  git('config', 'user.name', 'Biên tập');
  git('config', 'user.email', 'bien-tap@vi-du.example');
  git('add', '.');
  git('commit', '-qm', 'Nội dung');
  ({ address, stop } = await startForm(root, 0));
});
afterAll(async () => {
  await stop();
  discard(root);
});

const answers = {
  ...{ plan: '2024-h1', date: '2024-01-02', name: 'cay-moi', do: 'save' },
  ...{ commitment: '2-01', outcome: 'under-way', status: 'reported', as_of: '2024-01-02' },
  ...{ 'fact.vi': 'Thôn đã có vật liệu.', 'fact.en': 'The village has the material.' },
  ...{
    publisher: 'Báo mẫu',
    title: 'Tin',
    url: 'https://vi-du.example/tin',
    published: '2024-01-02',
    accessed: '2024-01-02',
  },
  ...{ 'title.vi': 'Vật liệu đã về', 'title.en': 'The material has come' },
  ...{
    'summary.vi': 'Thôn có vật liệu từ 2/1/2024.',
    'summary.en': 'The village has had its material since 2 January 2024.',
  },
  ...{ 'body.vi': 'Vật liệu để làm đường.', 'body.en': 'Material for the road.' },
};

interface Answer {
  status: number;
  html: string;
}
function ask(method: string, body = '', headers: Record<string, string> = {}): Promise<Answer> {
  const own = { 'Content-Type': 'application/x-www-form-urlencoded', ...headers };
  return new Promise((resolve, reject) => {
    const asked = request(`${address}report`, { method, headers: own }, (response) => {
      let html = '';
      response.on('data', (piece: Buffer) => void (html += piece.toString()));
      response.on('end', () => resolve({ status: response.statusCode!, html }));
    });
    asked.on('error', reject).end(body);
  });
}
const send = (more: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> =>
  ask('POST', new URLSearchParams({ ...answers, ...more }).toString(), { Origin: address.slice(0, -1), ...headers });
const tokenIn = ({ html }: Answer): string => /name="token" value="(\w+)"/u.exec(html)![1]!;
const folder = 'content/2024-h1/updates/2024-01-02-cay-moi';

test('offers what the content holds, without script', async () => {
  const page = await ask('GET');
  expect(page.html).toContain('<option value="2-01">');
  expect(page.html).not.toMatch(/<script|\son\w+=|style="/u);
});

test('saves nothing for a page that is not its own', async () => {
  const token = tokenIn(await ask('GET'));
  expect((await send({ token: '0'.repeat(48) })).status).toBe(403);
  expect((await send({ token }, { Origin: 'https://noi-khac.vn' })).status).toBe(403);
  expect((await send({ token }, { Host: 'noi-khac.vn' })).status).toBe(421);
  expect((await send({ token }, { 'Content-Type': 'text/plain' })).status).toBe(403);
  expect(existsSync(join(root, folder))).toBe(false);
});

test('tells a slip beside its field and saves nothing', async () => {
  const token = tokenIn(await ask('GET'));
  const { html } = await send({ token, 'summary.en': 'The village has had its material since 3 January 2024.' });
  expect(html).toMatch(/id="summary\.en"[^>]*aria-invalid="true"/u);
  expect(html).toContain('Vật liệu để làm đường.');
  await send({ token, do: 'check', name: '../../../../ngoai', date: '../../2024-01-02' });
  expect(existsSync(join(root, '..', 'ngoai'))).toBe(false);
  expect(existsSync(join(root, folder))).toBe(false);
});

test('saves three files, the address and the version in one commit, which the check accepts', async () => {
  const token = tokenIn(await ask('GET'));
  const { html } = await send({ token });
  expect(html).toContain('Đã lưu');
  expect(git('show', '--stat', '--format=%s', 'HEAD')).toMatch(/^Báo cáo về một nhiệm vụ: Vật liệu đã về/u);
  expect(git('status', '--porcelain')).toBe('');
  expect(readFileSync(join(root, 'content/addresses.txt'), 'utf8')).toContain(
    '/2024-h1/cap-nhat/2024-01-02-cay-moi/\n',
  );
  expect(readFileSync(join(root, 'content/2024-h1/versions.txt'), 'utf8')).toMatch(/^@\t2\.\d+\.\d+\+2024-\S+\t20/mu);
  const { content, findings } = readProject(root, '2024-01-03');
  expect(findings).toEqual([]);
  expect(content!.plans[0]!.commitments.find(({ id }) => id === '2-01')!.state).toBe('under-way');
  expect((await send({ token })).html).toContain('Đã có một tin mang ngày và tên này');
});
