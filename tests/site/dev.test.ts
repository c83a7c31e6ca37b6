/** `npm run dev`: what staff save is what they see, and a mistake does not end the server. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hear } from '../desk/run.ts';
import { copyProject } from './project.ts';

let root: string;
let server: ChildProcess;
let heard: ReturnType<typeof hear>;
let host: string;

beforeAll(async () => {
  root = copyProject();
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

const plan = 'content/2023-h2/plan.yaml';
const group = 'content/2023-h2/groups/01-phong-chong-dich-benh/vi.mdx';

/** Saves a file with some words replaced, and resolves with what the check answers. */
async function save(file: string, from: string, to: string): Promise<string> {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  return heard(/[\s\S]*lỗi, \d+ cảnh báo\. .*\n/u);
}

const page = async (address: string): Promise<{ status: number; html: string }> => {
  const response = await fetch(new URL(address, host));
  return { status: response.status, html: await response.text() };
};

test('YAML and prose show as they are saved', async () => {
  expect((await page('/2023-h2/')).html).toContain('<h1>Nhiệm vụ 6 tháng cuối năm 2023');
  await save(plan, 'vi: Nhiệm vụ 6 tháng cuối năm 2023', 'vi: Nhiệm vụ vừa sửa');
  expect((await page('/2023-h2/')).html).toContain('<h1>Nhiệm vụ vừa sửa');
  await save(group, 'title: ', 'title: Vừa sửa ');
  expect((await page('/2023-h2/nhom/1/')).html).toMatch(/<h1[^>]*>\s*Vừa sửa /u);
});

test('a mistake is told as it is saved, and mended it is gone', async () => {
  const answer = await save(plan, 'adopted: 2023-07-12', 'adopted: 12/7/2023');
  expect(answer).toContain(`${plan}:26:10: lỗi: “adopted” đang ghi “12/7/2023”. Hãy viết lại thành ngày có thật`);
  expect((await page('/2023-h2/')).status).toBe(500);
  await save(plan, 'adopted: 12/7/2023', 'adopted: 2023-07-12');
  expect((await page('/2023-h2/')).status).toBe(200);
});
