/** `npm run dev`: what staff save is what they see, and a mistake does not end the server. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hear } from '../desk/run.ts';
import { exampleFolder } from '../example/project.ts';
import { copyProject } from './project.ts';
import { plain } from './sites.ts';

let root: string;
let server: ChildProcess;
let heard: ReturnType<typeof hear>;
let host: string;

beforeAll(async () => {
  root = copyProject(exampleFolder);
  // Astro's server answers nothing where it believes itself inside a test runner.
  const env = { ...process.env, VITEST: undefined };
  server = spawn(process.execPath, [join('src', 'desk', 'dev.ts')], { cwd: root, env });
  heard = hear(server.stdout!);
  const said = await heard(/http:\/\/localhost:\d+\/\n/u);
  host = said.trim();
});
afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

const plan = 'content/2024-h1/plan.yaml';
const group = 'content/2024-h1/groups/01-truong-hoc/vi.mdx';

/** Saves a file with some words replaced, and resolves with what the check answers. */
async function save(file: string, from: string, to: string): Promise<string> {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  return heard(/[\s\S]*lỗi, \d+ cảnh báo\. .*\n/u);
}

const page = async (address: string): Promise<{ status: number; html: string; heading: string }> => {
  const response = await fetch(new URL(address, host));
  const html = await response.text();
  return { status: response.status, html, heading: plain(load(html)('h1').text()) };
};

test('YAML and prose show as they are saved', async () => {
  expect((await page('/2024-h1/')).heading).toMatch(/^Nhiệm vụ 6 tháng đầu năm 2024/u);
  await save(plan, 'vi: Nhiệm vụ 6 tháng đầu năm 2024', 'vi: Nhiệm vụ vừa sửa cho 6 tháng đầu năm 2024');
  expect((await page('/2024-h1/')).heading).toMatch(/^Nhiệm vụ vừa sửa/u);
  await save(group, 'title: ', 'title: Vừa sửa ');
  expect((await page('/2024-h1/nhom/1/')).heading).toMatch(/^Vừa sửa /u);
});

test('a mistake is told as it is saved, and mended it is gone', async () => {
  const answer = await save(plan, 'adopted: 2023-12-08', 'adopted: 8/12/2023');
  expect(answer).toMatch(/plan\.yaml:\d+:10: lỗi: .*“8\/12\/2023”/u);
  expect((await page('/2024-h1/')).status).toBe(500);
  await save(plan, 'adopted: 8/12/2023', 'adopted: 2023-12-08');
  expect((await page('/2024-h1/')).status).toBe(200);
});
