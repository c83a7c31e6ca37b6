/** `npm run new -- <kind>`: asks, or takes flags, and writes a skeleton that the check then leads through. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { day, slug } from '../plan/file/schema.ts';
import { command, UsageError } from './command.ts';
import { writeNew, type NewFiles } from './new-files.ts';
import { newPlan } from './new-plan.ts';
import { newTarget } from './new-target.ts';
import { newUpdate } from './new-update.ts';

interface Question {
  ask: string;
  /** What is wrong with an answer, after those given before; null when nothing is. */
  check: (answer: string, root: string, given: Record<string, string>) => string | null;
}

interface Kind {
  questions: Record<string, Question>;
  make: (root: string, answers: Record<string, string>) => NewFiles;
}

const id = (ask: string): Question => ({
  ask,
  check: (answer) =>
    slug.safeParse(answer).success ? null : 'Chữ thường không dấu, nối bằng gạch ngang. / Lower case, hyphens.',
});
const existing = (ask: string, path: (answer: string, given: Record<string, string>) => string): Question => ({
  ask,
  check: (answer, root, given) => {
    const file = path(answer, given);
    return answer && existsSync(resolve(root, file)) ? null : `Không thấy ${file}. / No such file.`;
  },
});
const plan = existing('Kế hoạch nào, ví dụ 2023-h2 / Which plan', (answer) => `content/${answer}/plan.yaml`);
const date: Question = {
  ask: 'Ngày của sự việc hoặc ngày công bố, năm-tháng-ngày / Day of the event, year-month-day',
  check: (answer) => (day.safeParse(answer).success ? null : 'Ví dụ / For example: 2023-07-12'),
};
const name = id('Vài chữ cho địa chỉ, ví dụ cau-binh-minh / A few words for the address');

const kinds: Record<string, Kind> = {
  update: { questions: { plan, date, name }, make: (_, answers) => newUpdate('update', answers) },
  observation: {
    questions: {
      plan,
      target: existing(
        'Chỉ tiêu nào / Which target',
        (answer, given) => `content/${given.plan}/targets/${answer}.yaml`,
      ),
      date,
      name,
    },
    make: (_, answers) => newUpdate('observation', answers),
  },
  correction: { questions: { plan, date, name }, make: (_, answers) => newUpdate('correction', answers) },
  target: {
    questions: { plan, id: id('Mã và địa chỉ, ví dụ grdp-2023 / Id and address') },
    make: (_, answers) => newTarget(answers),
  },
  plan: {
    questions: {
      id: id('Tên thư mục và địa chỉ, ví dụ 2024-h1 / Folder and address'),
      text: existing('Tệp văn bản nghị quyết như nhận được (UTF-8) / The resolution as received', (answer) => answer),
    },
    make: (root, { id = '', text = '' }) => newPlan(root, { id, textPath: text }),
  },
};

const usage = Object.entries(kinds)
  .map(
    ([kind, { questions }]) =>
      `\n  npm run new -- ${[kind, ...Object.keys(questions).map((key) => `[--${key} …]`)].join(' ')}`,
  )
  .join('');

await command(usage, async () => {
  const root = process.cwd();
  const [name = '', ...flags] = process.argv.slice(2);
  const kind = kinds[name];
  if (!kind) throw new UsageError(`Tạo gì? / What is to be made? ${Object.keys(kinds).join(' | ')}`);
  const options = Object.fromEntries(Object.keys(kind.questions).map((key) => [key, { type: 'string' as const }]));
  const { values } = parseArgs({ args: flags, options });
  const answers: Record<string, string> = {};
  for (const [key, question] of Object.entries(kind.questions)) {
    const given = values[key];
    const answer = typeof given === 'string' ? given : await ask(key, question, root, answers);
    const fault = question.check(answer, root, answers);
    if (fault) throw new UsageError(`--${key} ${answer}: ${fault}`);
    answers[key] = answer;
  }
  const files = kind.make(root, answers);
  writeNew(root, files);
  console.log([...files.keys()].join('\n'));
  console.log('Chạy “npm run check” để biết còn phải điền gì. / Run “npm run check” to learn what is left to fill in.');
  return 0;
});

/** Asks until the answer will do; without a terminal there is nobody to ask. */
async function ask(
  key: string,
  { ask: words, check }: Question,
  root: string,
  given: Record<string, string>,
): Promise<string> {
  if (!process.stdin.isTTY) throw new UsageError(`Thiếu --${key}. / --${key} is missing.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const answer = (await terminal.question(`${words}: `)).trim();
      const fault = check(answer, root, given);
      if (!fault) return answer;
      console.log(fault);
    }
  } catch (error) {
    // Ctrl+C or Ctrl+D is an answer too.
    if (error instanceof Error && error.name === 'AbortError')
      throw new UsageError('Đã dừng, chưa ghi gì. / Stopped; nothing was written.');
    throw error;
  } finally {
    terminal.close();
  }
}
