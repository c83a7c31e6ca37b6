/** The official text: its parts, and every sentence and heading of it with its translation. */
import { address, sentencePage, type Page } from '../../plan/address.ts';
import { commitmentsIn } from '../../plan/commitment/register.ts';
import type { Plan } from '../../plan/plan.ts';
import { fingerprint, type Division } from '../../plan/text/official-text.ts';
import { flag, integer, oneOf, own, ownId, ownKey, owns, text } from '../field.ts';
import { table } from '../table.ts';
import { pageFields, pagesOf } from './pages.ts';

const kinds = ['preamble', 'opening', 'group', 'article', 'recipients', 'signature'] as const;

const pageOf = (plan: Plan, { kind, id }: Division): Page =>
  kind === 'group' ? { kind: 'group', plan: plan.id, group: Number(id) } : { kind: 'text', plan: plan.id };

/** The words of a part's heading, in each language. */
const headingOf = (plan: Plan, { heading }: Division) => {
  const sentences = heading?.sentences ?? [];
  if (sentences.length === 0) return { heading_vi: null, heading_en: null };
  return {
    heading_vi: sentences.map((sentence) => sentence.text).join(' '),
    heading_en: sentences.map(({ id }) => plan.translations.get(id)!.en).join(' '),
  };
};

export const divisions = table({
  name: 'divisions',
  fields: {
    ...{ id: ownKey, kind: oneOf(kinds), heading_vi: text, heading_en: text, title_vi: text, title_en: text },
    ...{ sentences: integer, commitments: integer },
    ...pageFields,
  },
  rows: (content, plan) =>
    plan.text.divisions.map((division) => {
      const group = plan.groups.find((each) => each.division === division);
      return {
        id: division.id,
        kind: division.kind,
        ...headingOf(plan, division),
        title_vi: group?.prose.vi.title ?? null,
        title_en: group?.prose.en.title ?? null,
        sentences: [division.heading, ...division.paragraphs].flatMap((each) => each?.sentences ?? []).length,
        commitments: plan.commitments.filter((each) => each.division === division.id).length,
        ...pagesOf(content, (language) => address(pageOf(plan, division), language)),
      };
    }),
});

export const sentences = table({
  name: 'sentences',
  fields: {
    ...{ id: ownKey, division: own('divisions'), paragraph: ownId },
    ...{ heading: flag, text_vi: text, text_en: text, slips: integer, fingerprint: text },
    ...{ commitments: owns('commitments') },
    ...pageFields,
  },
  rows: (content, plan) =>
    plan.text.divisions.flatMap((division) =>
      [division.heading, ...division.paragraphs].flatMap((paragraph) =>
        (paragraph?.sentences ?? []).map((sentence) => ({
          id: sentence.id,
          division: division.id,
          paragraph: paragraph!.id,
          heading: paragraph === division.heading,
          text_vi: sentence.text,
          text_en: plan.translations.get(sentence.id)!.en,
          slips: plan.slips.get(sentence.id)?.length ?? 0,
          // Bare, eight digits with an e among them would become a number.
          fingerprint: `sha256:${fingerprint(sentence.text)}`,
          commitments: commitmentsIn(plan.commitments, sentence.id).map(({ id }) => id),
          ...pagesOf(content, (language) => address(sentencePage(plan.id, sentence.id), language, sentence.id)),
        })),
      ),
    ),
});
