/** What `plan.yaml` says, held against the text and against what was published. */
import type { Commitment } from './commitment/commitment.ts';
import { isOverdueUnreported } from './commitment/register.ts';
import { checkReference } from './file/reference.ts';
import type { YamlRecord } from './file/yaml.ts';
import type { Findings } from './finding.ts';
import type { SharedRecords } from './name/shared.ts';
import type { PlanRecord } from './plan.ts';
import { checkEnglish, checkQuote } from './text/check-quote.ts';
import type { OfficialText } from './text/official-text.ts';
import type { Quote } from './text/quote.ts';
import type { Translation } from './text/translation.ts';

/** One warning for all deadlines that had passed without a published report on the day the plan was gone through. */
export function checkSilence(
  commitments: readonly Commitment[],
  record: YamlRecord<PlanRecord>,
  findings: Findings,
): void {
  const { reviewed } = record.value;
  const ids = commitments.filter((commitment) => isOverdueUnreported(commitment, reviewed)).map(({ id }) => id);
  if (ids.length > 0) findings.add('unreported', record.at(['reviewed']), { ids, reviewed }, 'warning');
}

/** The words that the plan's own page quotes: its time, whom it charges; and that what came after it did. */
export function checkPlanQuotes(
  { value, at }: YamlRecord<PlanRecord>,
  text: OfficialText,
  translations: Map<string, Translation>,
  { bodies }: SharedRecords,
  findings: Findings,
): void {
  const check = (quote: Quote, ...path: (string | number)[]): void => {
    const words = checkQuote(text, quote, at([...path, 'quote']), findings);
    if (words === null) return;
    checkEnglish(translations.get(quote.at), quote, words, at([...path, 'english']), findings);
  };
  check(value.period, 'period');
  value.doers.forEach((doers, index) => {
    check(doers, 'doers', index);
    doers.bodies.forEach((id, number) =>
      checkReference('bodies', id, bodies, at(['doers', index, 'bodies', number]), findings),
    );
  });
  value.after.forEach(({ date }, index) => {
    if (date < value.adopted)
      findings.add('date-order', at(['after', index, 'date']), {
        ...{ earlier: 'adopted', earlierDay: value.adopted },
        ...{ later: 'after.date', laterDay: date },
      });
  });
}
