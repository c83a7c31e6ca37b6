/** What was found on some tasks, in one sentence: of a place, of a group. */
import type { FoundCounts } from '../plan/commitment/register.ts';
import type { Language } from '../plan/language.ts';

/** "7 nhiệm vụ" */
export const tasks = {
  vi: (count: number): string => `${count} nhiệm vụ`,
  en: (count: number): string => (count === 1 ? '1 task' : `${count} tasks`),
};

/** By a day; of what nothing was found, whether anybody looked. */
const found = {
  vi: ({ reported, missed, unsearched, unmeasured }: FoundCounts, day: string): string => {
    const all = reported + missed + unsearched + unmeasured;
    if (unmeasured === all)
      return 'Đây là việc thường xuyên hoặc viết như vậy thì không đo được, nên không tra cứu báo cáo.';
    if (all === 1)
      return unsearched === 1
        ? 'Chưa tra cứu báo cáo cho nhiệm vụ này.'
        : `Đến ${day} ${reported === 1 ? 'tìm thấy' : 'chưa tìm thấy'} báo cáo cho nhiệm vụ này.`;
    const rest = [
      missed > 0 && `${missed} đã tra cứu mà chưa thấy`,
      unsearched > 0 && `${unsearched} chưa tra cứu`,
      unmeasured > 0 && `${unmeasured} là việc thường xuyên hoặc không đo được`,
    ].filter(Boolean);
    return reported > 0
      ? `Đến ${day} tìm thấy báo cáo cho ${reported} trong ${tasks.vi(all)}${rest.length > 0 ? `; ${rest.join(', ')}` : ''}.`
      : `Đến ${day} chưa tìm thấy báo cáo nào: ${rest.join(', ')}.`;
  },
  en: ({ reported, missed, unsearched, unmeasured }: FoundCounts, day: string): string => {
    const all = reported + missed + unsearched + unmeasured;
    if (unmeasured === all)
      return 'These are standing duties, or not measurable as written, so no reports were looked for.';
    if (all === 1)
      return unsearched === 1
        ? 'No report on this task has been looked for yet.'
        : `By ${day} ${reported === 1 ? 'a report' : 'no report'} was found on this task.`;
    const rest = [
      missed > 0 && `${missed} looked for without result`,
      unsearched > 0 && `${unsearched} not looked for yet`,
      unmeasured > 0 && `${unmeasured} standing or not measurable`,
    ].filter(Boolean);
    return reported > 0
      ? `By ${day} reports were found on ${reported} of the ${tasks.en(all)}${rest.length > 0 ? `; ${rest.join(', ')}` : ''}.`
      : `By ${day} no report was found: ${rest.join(', ')}.`;
  },
};

/** @returns null where there are no tasks */
export const foundSentence = (counts: FoundCounts, day: string, language: Language): string | null =>
  counts.reported + counts.missed + counts.unsearched + counts.unmeasured > 0 ? found[language](counts, day) : null;
