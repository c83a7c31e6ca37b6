/** Findings in figures, days and pairs of languages that fit their form and cannot be right. */
import { englishMonths } from '../../plan/file/month.ts';
import type { Both } from '../both.ts';
import { formatDate } from '../date.ts';
import { formatNumber } from '../number.ts';
import { called, quoted, type FindingWords } from './phrase.ts';

const vietnamese: Record<string, string> = {
  ...{ million: 'triệu', billion: 'tỷ', thousand: 'nghìn', tonne: 'tấn', visit: 'lượt' },
  ...{ over: 'trên', below: 'dưới', about: 'khoảng', before: 'trước', by: 'đến' },
};
const romans = ['', 'I', 'II', 'III', 'IV'];

/** A figure in the form that both languages share, as each language writes it. */
export const sayFigure: Both<(figure: string) => string> = {
  vi: (figure) =>
    special(figure, 'vi') ??
    figure
      .replace(/\d+(?:\.\d+)?/u, (number) => formatPlain(number, 'vi'))
      .replace(/at least/u, 'ít nhất')
      .replace(/\p{L}+/gu, (word) => vietnamese[word] ?? word),
  en: (figure) => special(figure, 'en') ?? figure.replace(/\d+(?:\.\d+)?/u, (number) => formatPlain(number, 'en')),
};

/** A year stands without a mark between its thousands. */
const formatPlain = (number: string, language: 'vi' | 'en'): string =>
  /^(?:19|20)\d\d$/u.test(number) ? number : formatNumber(Number(number), language);

function special(figure: string, language: 'vi' | 'en'): string | null {
  const [kind = '', first = '', second = ''] = figure.split(' ');
  if (kind === 'code' || kind === 'ratio' || kind === 'part') return first;
  if (kind === 'month') return language === 'vi' ? `tháng ${first}` : englishMonths[Number(first) - 1]!;
  if (kind === 'day') {
    const [day, month] = first.split('/');
    return language === 'vi' ? `ngày ${first}` : `${day} ${englishMonths[Number(month) - 1]}`;
  }
  if (kind === 'quarter')
    return language === 'vi'
      ? `quý ${romans[Number(first)]}${second && `/${second}`}`
      : `quarter ${first}${second && ` of ${second}`}`;
  const [, day] = /date (\S+)$/u.exec(figure) ?? [];
  return day ? formatDate(day, language) : null;
}

const said = (figures: readonly string[], language: 'vi' | 'en'): string => quoted(figures.map(sayFigure[language]));

/** What a translation lacks and has beyond. */
export const lacks: Both<(values: { missing: string[]; extra: string[] }) => string> = {
  vi: ({ missing, extra }) =>
    `${missing.length ? ` Tiếng Anh thiếu: ${said(missing, 'vi')}.` : ''}${extra.length ? ` Tiếng Anh thừa: ${said(extra, 'vi')}.` : ''}`,
  en: ({ missing, extra }) =>
    `${missing.length ? ` Missing in the English: ${said(missing, 'en')}.` : ''}${extra.length ? ` Extra in the English: ${said(extra, 'en')}.` : ''}`,
};

/** The same with how to mend it. */
export const difference: Both<(values: { missing: string[]; extra: string[] }) => string> = {
  vi: (values) =>
    `${lacks.vi(values)} Hãy đối chiếu với nguồn rồi sửa cho hai bên cùng số, cùng ngày, cùng đơn vị (54.000 ↔ 54,000; 12,3% ↔ 12.3%).`,
  en: (values) =>
    `${lacks.en(values)} Check with the source and give both the same numbers, days and units (54.000 ↔ 54,000; 12,3% ↔ 12.3%).`,
};

const named: Both<Record<'vi' | 'en', string>> = {
  vi: { vi: 'tiếng Việt', en: 'tiếng Anh' },
  en: { vi: 'Vietnamese', en: 'English' },
};
const other = { vi: 'en', en: 'vi' } as const;
const brief = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);

export const confirm: Both<string> = {
  vi: 'Hãy mở lại nguồn. Nếu gõ nhầm thì sửa; nếu nguồn đúng là ghi như vậy thì thêm, thẳng cột với “value”, dòng “confirmed: …” nói đã xem lại ở đâu và vì sao con số này đúng.',
  en: 'Open the source again. Correct a slip; if the source does say so, add, in the column of “value”, a line “confirmed: …” saying where you looked and why the figure is right.',
};
const statuses: Both<Record<string, string>> = {
  vi: { final: 'số chính thức (final)', reported: 'kết quả (reported)' },
  en: { final: 'final', reported: 'a result (reported)' },
};

export const plausibleFindings = {
  'pair-parity': {
    vi: ({ key, ...rest }) => `${called.vi(key)}: tiếng Anh nói khác tiếng Việt.${difference.vi(rest)}`,
    en: ({ key, ...rest }) => `${called.en(key)}: the English differs from the Vietnamese.${difference.en(rest)}`,
  },
  'prose-parity': {
    vi: ({ key, ...rest }) => `${called.vi(key)}: trang tiếng Anh nói khác trang tiếng Việt.${difference.vi(rest)}`,
    en: ({ key, ...rest }) =>
      `${called.en(key)}: the English page differs from the Vietnamese page.${difference.en(rest)}`,
  },
  'wrong-language': {
    vi: ({ key, language, found }) =>
      `${called.vi(key)}: chỗ này phải là ${named.vi[language]}, nhưng đang là ${named.vi[other[language]]}: “${brief(found)}”. Hãy viết bằng ${named.vi[language]}, hoặc xem có đặt nhầm tệp, nhầm dòng không. Lời trích nguyên tiếng kia thì đặt trong “…”.`,
    en: ({ key, language, found }) =>
      `${called.en(key)}: this must be in ${named.en[language]} but is in ${named.en[other[language]]}: “${brief(found)}”. Write it in ${named.en[language]}, or see whether files or lines were exchanged. Words quoted in the other language go in “…”.`,
  },
  'swapped-languages': {
    vi: ({ key, vi, en }) =>
      `${called.vi(key)}: hai thứ tiếng đặt ngược chỗ, “vi” ghi “${brief(vi)}”, “en” ghi “${brief(en)}”. Hãy đổi chỗ hai dòng.`,
    en: ({ key, vi, en }) =>
      `${called.en(key)}: the languages are exchanged; “vi” says “${brief(vi)}” and “en” says “${brief(en)}”. Exchange the two.`,
  },
  'link-number': {
    vi: ({ id, found, allowed }) =>
      `Chữ của đường dẫn tới câu ${id} ghi “${found}”, nhưng câu ấy không có số này${allowed.length ? `; câu có: ${said(allowed, 'vi')}` : ''}. Hãy sửa số, hoặc dẫn tới câu có số ấy.`,
    en: ({ id, found, allowed }) =>
      `The words of the link to sentence ${id} say “${found}”, which that sentence does not have${allowed.length ? `; it has: ${said(allowed, 'en')}` : ''}. Correct the number, or link the sentence that has it.`,
  },
  'plain-number': {
    vi: ({ key, found, allowed }) =>
      `${called.vi(key)} ghi “${found}”, nhưng phần nghị quyết được diễn giải không có số này${allowed.length ? `; ở đó có: ${said(allowed, 'vi')}` : ''}. Lời dễ hiểu không thêm số: hãy sửa hoặc bỏ.`,
    en: ({ key, found, allowed }) =>
      `${called.en(key)} says “${found}”, which the part of the resolution put in plain words does not have${allowed.length ? `; it has: ${said(allowed, 'en')}` : ''}. Plain words add no numbers: correct it or leave it out.`,
  },
  'figure-written': {
    vi: ({ found, meant }) =>
      meant
        ? `Con số viết “${found}”: máy hiểu dấu chấm là dấu thập phân, nên đọc là ${formatNumber(Number(found), 'vi')}. Nếu muốn nói ${formatNumber(Number(meant), 'vi')} thì viết liền: ${meant}. Nếu đúng là số lẻ có ba chữ số thập phân thì thêm, thẳng cột với “value”, dòng “confirmed: …” nói đã xem lại ở đâu.`
        : `Con số viết “${found}” không đúng cách. Hãy viết bằng chữ số thường: hàng nghìn viết liền, phần lẻ sau dấu chấm (54000, 12.3).`,
    en: ({ found, meant }) =>
      meant
        ? `The number is written “${found}”: its point is read as the decimal point, so it is ${formatNumber(Number(found), 'en')}. If ${formatNumber(Number(meant), 'en')} is meant, write ${meant}. If it does have three decimals, add, in the column of “value”, a line “confirmed: …” saying where you looked.`
        : `The number is written “${found}”. Write it in plain digits, without thousands marks and with a decimal point (54000, 12.3).`,
  },
  'figure-sign': {
    vi: ({ value }) => `Con số ${formatNumber(value, 'vi')} là số âm. ${confirm.vi}`,
    en: ({ value }) => `The figure ${formatNumber(value, 'en')} is negative. ${confirm.en}`,
  },
  'figure-percent': {
    vi: ({ value }) => `Con số ${formatNumber(value, 'vi')}% vượt quá 100%. ${confirm.vi}`,
    en: ({ value }) => `The figure ${formatNumber(value, 'en')}% is above 100%. ${confirm.en}`,
  },
  'figure-rank': {
    vi: ({ value }) =>
      `Thứ hạng ghi ${formatNumber(value, 'vi')}. Thứ hạng là số nguyên từ 1 đến 100. Hãy xem lại nguồn và sửa.`,
    en: ({ value }) =>
      `The rank is ${formatNumber(value, 'en')}. A rank is a whole number from 1 to 100. Check the source and correct it.`,
  },
  'figure-far': {
    vi: ({ value, expected, by }) =>
      `Con số ${formatNumber(value, 'vi')} quá xa ${by === 'target' ? 'mức của chỉ tiêu' : 'số của các nguồn khác'} (${formatNumber(expected, 'vi')}), có thể thừa hoặc thiếu chữ số, hoặc nhầm đơn vị. ${confirm.vi}`,
    en: ({ value, expected, by }) =>
      `The figure ${formatNumber(value, 'en')} is far from ${by === 'target' ? 'the level of the target' : 'the figures of the other sources'} (${formatNumber(expected, 'en')}): a digit too many or too few, or another unit. ${confirm.en}`,
  },
  'figure-digits': {
    vi: ({ value, other }) =>
      `Con số ${formatNumber(value, 'vi')} có cùng các chữ số với ${formatNumber(other, 'vi')} mà tên bài hoặc nguồn khác ghi, chỉ khác thứ tự. ${confirm.vi}`,
    en: ({ value, other }) =>
      `The figure ${formatNumber(value, 'en')} has the digits of ${formatNumber(other, 'en')}, which the title or another source gives, in another order. ${confirm.en}`,
  },
  'figure-words': {
    vi: ({ value, found }) =>
      `“value” ghi ${formatNumber(value, 'vi')}, nhưng lời của tin này (vi.mdx) ghi: ${quoted(found)}. Hãy sửa cho hai bên cùng một số, đúng như nguồn; số khác nhắc để so sánh thì ghi cả số của tin này.`,
    en: ({ value, found }) =>
      `“value” is ${formatNumber(value, 'en')}, but the update's own words (vi.mdx) say: ${quoted(found)}. Give both the number of the source; where another number is named to compare, name this one too.`,
  },
  'figure-early': {
    vi: ({ status, key, day, end }) =>
      `Đây là ${statuses.vi[status] ?? status}, nhưng ${called.vi(key)} là ${formatDate(day, 'vi')}, khi kỳ chưa hết (đến ${formatDate(end, 'vi')}). Hãy sửa ngày hoặc “period”; nếu là số ước cả kỳ thì ghi “status: estimate”, nếu chỉ là số đến lúc đó thì sửa “period”.`,
    en: ({ status, key, day, end }) =>
      `This is ${statuses.en[status] ?? status}, but ${called.en(key)} is ${formatDate(day, 'en')}, before the period was over (${formatDate(end, 'en')}). Correct the day or “period”; write “status: estimate” for an estimate of the whole, or the shorter “period” that the figure is of.`,
  },
  'figure-ahead': {
    vi: ({ key, day, start }) =>
      `Kỳ này bắt đầu ${formatDate(start, 'vi')}, sau ${called.vi(key)} là ${formatDate(day, 'vi')}: chưa ai biết được kết quả. Hãy xem lại “period” và các ngày; nếu là mức dự kiến thì ghi “status: plan” hoặc “estimate”.`,
    en: ({ key, day, start }) =>
      `This period begins on ${formatDate(start, 'en')}, after ${called.en(key)}, ${formatDate(day, 'en')}: nobody could know the result. Check “period” and the days; for a level foreseen write “status: plan” or “estimate”.`,
  },
  'report-early': {
    vi: ({ key, day, adopted }) =>
      `${called.vi(key)} là ${formatDate(day, 'vi')}, trước ngày nghị quyết được thông qua (${formatDate(adopted, 'vi')}). Việc có trước nghị quyết không cho biết nhiệm vụ đã làm đến đâu: hãy sửa ngày, hoặc bỏ báo cáo này.`,
    en: ({ key, day, adopted }) =>
      `${called.en(key)} is ${formatDate(day, 'en')}, before the resolution was adopted (${formatDate(adopted, 'en')}). What was before it says nothing of its tasks: correct the day, or leave the report out.`,
  },
  'future-day': {
    vi: ({ key, found, today }) =>
      `${called.vi(key)} là ${formatDate(found, 'vi')}, nhưng hôm nay mới ${formatDate(today, 'vi')}. Không thể đã xem, đã đăng hay đã làm vào một ngày chưa tới. Hãy sửa ngày.`,
    en: ({ key, found, today }) =>
      `${called.en(key)} is ${formatDate(found, 'en')}, but today is ${formatDate(today, 'en')}. Nothing was seen, published or done on a day to come. Correct the day.`,
  },
  'target-period': {
    vi: ({ period, allowed }) =>
      `“period” ghi “${period}”, nhưng câu của chỉ tiêu và kỳ của nghị quyết chỉ nêu năm ${quoted(allowed)}. Hãy sửa “period”; nếu nghị quyết không viết rõ kỳ thì thêm “reading” nói chúng tôi hiểu thế nào.`,
    en: ({ period, allowed }) =>
      `“period” is “${period}”, but the target's sentence and the resolution's own time name only ${quoted(allowed)}. Correct “period”; where the resolution leaves it open, add “reading” saying how we read it.`,
  },
  'plan-text': {
    vi: ({ key, found, text }) =>
      `${called.vi(key)} ghi “${sayDay(found, 'vi')}”, nhưng ${text === null ? 'nghị quyết không viết như vậy' : `nghị quyết viết “${sayDay(text, 'vi')}”`}. Hãy sửa theo nghị quyết.`,
    en: ({ key, found, text }) =>
      `${called.en(key)} says “${sayDay(found, 'en')}”, but ${text === null ? 'the resolution does not say so' : `the resolution says “${sayDay(text, 'en')}”`}. Correct it after the resolution.`,
  },
} satisfies Partial<FindingWords>;

const sayDay = (words: string, language: 'vi' | 'en'): string =>
  /^\d{4}-\d\d-\d\d$/u.test(words) ? formatDate(words, language) : words;
