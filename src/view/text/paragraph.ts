/** What stands beside a paragraph of the text: its name, its tasks and their codes, its targets and days, its hard words. */
import { address, type Page } from '../../plan/address.ts';
import type { Commitment } from '../../plan/commitment/commitment.ts';
import { commitmentsIn } from '../../plan/commitment/register.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Target } from '../../plan/target/target.ts';
import type { Division, Paragraph } from '../../plan/text/official-text.ts';
import { commitmentAddress } from '../commitment/commitment-text.ts';
import type { Here } from '../here.ts';

/** Whether a paragraph is one sentence with an address of its own, as in the preamble. */
export const isItem = ({ id, sentences }: Paragraph): boolean => sentences[0]?.id === id;

/** What a paragraph is about, in our words, where its group says so. */
export function nameOf({ plan, language }: Here, division: Division, paragraph: Paragraph): string | null {
  const group = plan.groups.find(({ number }) => String(number) === division.id);
  return group?.prose[language].paragraphs[division.paragraphs.indexOf(paragraph)] ?? null;
}

/** Tasks whose first words stand in a sentence. */
const begunIn = ({ commitments }: Plan, id: string): Commitment[] =>
  commitmentsIn(commitments, id).filter(({ quotes }) => quotes[0]!.at === id);

/** Tasks whose first words stand in a paragraph. */
export const tasksOf = (plan: Plan, { sentences }: Paragraph): Commitment[] =>
  sentences.flatMap(({ id }) => begunIn(plan, id));

/** Targets set in a paragraph. */
export const targetsOf = ({ targets }: Plan, { sentences }: Paragraph): Target[] =>
  targets.filter(({ quotes }) => sentences.some(({ id }) => id === quotes.at(-1)!.at));

/** Tasks of a paragraph that have a time and no target that tells it. */
export const timedOf = (plan: Plan, paragraph: Paragraph): Commitment[] =>
  tasksOf(plan, paragraph).filter(({ deadline, targets, withdrawn }) => deadline && targets.length === 0 && !withdrawn);

/** Where the list of a paragraph's tasks stands on its group's page. */
export const tasksId = (paragraph: string): string => `c${paragraph}`;

/** Codes one after the other; a run of them by its first and last: `3-01…08`. */
function codeRun(tasks: readonly { id: string }[]): string {
  const numbers = tasks.map(({ id }) => Number(id.slice(-2)));
  const isRun = tasks.length > 1 && numbers.every((number, at) => number === numbers[0]! + at);
  return isRun ? `${tasks[0]!.id}…${tasks.at(-1)!.id.slice(-2)}` : tasks.map(({ id }) => id).join(' ');
}

/** The codes of the tasks that begin in a sentence: of one, a link to its page; of several, to their list. */
export function codesOf(id: string, here: Here): string {
  const { plan } = here;
  const tasks = begunIn(plan, id);
  const [first] = tasks;
  if (!first) return '';
  const code = codeRun(tasks);
  const href = tasks.length === 1 ? commitmentAddress(here, first) : `#${tasksId(id.replace(/\.[^.]*$/u, ''))}`;
  return ` <a class="k" href="${href}" aria-label="${code}"></a>`;
}

/** Where a paragraph is explained: on its group's page. */
export function helpAddress({ plan, language }: Here, division: Division, paragraph: Paragraph): string | null {
  if (division.kind !== 'group') return null;
  const page: Page = { kind: 'group', plan: plan.id, group: Number(division.id) };
  return address(page, language, paragraph.id);
}
