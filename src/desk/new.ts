/** `npm run new -- <kind>`: asks, or takes flags, and writes a skeleton that the check then leads through. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { slug } from '../plan/record.ts';
import { command, Misuse } from './command.ts';
import { writeNew, type NewFiles } from './new-files.ts';
import { newPlan } from './new-plan.ts';

interface Question {
  ask: string;
  /** What is wrong with an answer; null when nothing is. */
  judge: (answer: string, root: string) => string | null;
}

interface Kind {
  questions: Record<string, Question>;
  make: (root: string, answers: Record<string, string>) => NewFiles;
}

const kinds: Record<string, Kind> = {
  plan: {
    questions: {
      id: {
        ask: 'Tên thư mục và địa chỉ, ví dụ 2024-h1 / Folder and address',
        judge: (answer) =>
          slug.safeParse(answer).success ? null : 'Chữ thường không dấu, nối bằng gạch ngang. / Lower case, hyphens.',
      },
      text: {
        ask: 'Tệp văn bản nghị quyết như nhận được (UTF-8) / The resolution as received',
        judge: (answer, root) => (existsSync(join(root, answer)) ? null : `Không thấy ${answer}. / No such file.`),
      },
    },
    make: (root, { id = '', text = '' }) => newPlan(root, { id, textPath: text }),
  },
};

const usage = 'npm run new -- plan [--id 2024-h1] [--text nghi-quyet.txt]';

await command(usage, async () => {
  const root = process.cwd();
  const [name = '', ...flags] = process.argv.slice(2);
  const kind = kinds[name];
  if (!kind) throw new Misuse(`Tạo gì? / What is to be made? ${Object.keys(kinds).join(' | ')}`);
  const options = Object.fromEntries(Object.keys(kind.questions).map((key) => [key, { type: 'string' as const }]));
  const { values } = parseArgs({ args: flags, options });
  const answers: Record<string, string> = {};
  for (const [key, question] of Object.entries(kind.questions)) {
    const given = values[key];
    const answer = typeof given === 'string' ? given : await ask(key, question, root);
    const fault = question.judge(answer, root);
    if (fault) throw new Misuse(`--${key} ${answer}: ${fault}`);
    answers[key] = answer;
  }
  const files = kind.make(root, answers);
  writeNew(root, files);
  console.log([...files.keys()].join('\n'));
  console.log('Chạy “npm run check” để biết còn phải điền gì. / Run “npm run check” to learn what is left to fill in.');
  return 0;
});

/** Asks until the answer will do; without a terminal there is nobody to ask. */
async function ask(key: string, { ask: words, judge }: Question, root: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Misuse(`Thiếu --${key}. / --${key} is missing.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const answer = (await terminal.question(`${words}: `)).trim();
      const fault = judge(answer, root);
      if (!fault) return answer;
      console.log(fault);
    }
  } finally {
    terminal.close();
  }
}
