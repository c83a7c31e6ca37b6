/** What a part of the official text is called: a group by its number and title, the others by their kind. */
import type { Language } from '../plan/language.ts';
import type { Plan } from '../plan/plan.ts';
import type { Subject } from './both.ts';

export const division = {
  preamble: { vi: 'Căn cứ', en: 'Preamble' },
  opening: { vi: 'Mở đầu Điều 1', en: 'Opening of article 1' },
  group: { vi: (number: string): string => `Nhóm ${number}`, en: (number: string): string => `Group ${number}` },
  article: { vi: (number: string): string => `Điều ${number}`, en: (number: string): string => `Article ${number}` },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  signature: { vi: 'Ký tên', en: 'Signature' },
  addresses: {
    vi: 'Địa chỉ câu gồm nhóm, đoạn, câu; 0 là phần mở đầu Điều 1, p là phần mở đầu văn bản, d2 là Điều 2, r là nơi nhận.',
    en: 'The address of a sentence is its group, paragraph and sentence; 0 is the opening of article 1, p the preamble, d2 article 2, r the recipients.',
  },
  shortOpening: { vi: 'Mở đầu', en: 'Opening' },
} satisfies Subject;

/** @param id of the part: `p`, `0`, `1`…`10`, `d2`, `r`, `s` */
export function divisionName(plan: Plan, id: string, language: Language): string {
  const group = plan.groups.find(({ number }) => String(number) === id);
  return group ? `${group.number}. ${group.prose[language].title}` : nameByKind(id, language);
}

/** The same where there is little room, as beside a picture. */
export const shortDivisionName = (id: string, language: Language): string =>
  id === '0' ? division.shortOpening[language] : nameByKind(id, language);

function nameByKind(id: string, language: Language): string {
  const names: Record<string, string> = {
    0: division.opening[language],
    p: division.preamble[language],
    r: division.recipients[language],
    s: division.signature[language],
  };
  // A part that comes again has a letter behind its number.
  return (
    names[id.replace(/(?<=.)[b-z]$/u, '')] ??
    (parseInt(id, 10) ? division.group[language](id) : division.article[language](id.slice(1)))
  );
}
