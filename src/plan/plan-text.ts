/** What `plan.yaml` says of the resolution, held against what the resolution says of itself. */
import type { YamlRecord } from './file/yaml.ts';
import { daysOf } from './file/period.ts';
import type { Findings } from './finding.ts';
import type { PlanRecord } from './plan.ts';
import { canonical, type OfficialText } from './text/official-text.ts';
import { figuresIn } from './text/said-figure.ts';
import { figuresOf, strayFigures } from './text/plain-figures.ts';
import { spansOf } from './text/quote.ts';
import type { Translation } from './text/translation.ts';

/** A day as resolutions write it, of what it is: adopted, in force. */
const dayAfter = (words: string): RegExp =>
  new RegExp(`${words} ngày (\\d{1,2})(?: tháng |/)(\\d{1,2})(?: năm |/)(\\d{4})`, 'giu');

/** Its own number stands at its head: "Số: 128/NQ-HĐND". */
const ownNumber = /(?:^|\s)số ?: ?(\d+\/\S+)/iu;

export function checkPlanText(
  { value, at }: YamlRecord<PlanRecord>,
  text: OfficialText,
  translations: Map<string, Translation>,
  findings: Findings,
): void {
  const sentences = [...text.sentences.values()].map((sentence) => canonical(sentence.text));
  const whole = sentences.join('\n');
  const tell = (key: string, found: string, said: string | null): void =>
    findings.add('plan-text', at(key.split('.')), { key, found, text: said });

  const adopted = daysIn(whole, 'thông qua').at(-1);
  if (adopted && adopted !== value.adopted) tell('adopted', value.adopted, adopted);
  const effective =
    daysIn(whole, 'có hiệu lực(?: thi hành)?(?: kể)?(?: từ)?').at(-1) ??
    (/có hiệu lực(?: thi hành)?(?: kể)? từ ngày thông qua/iu.test(whole) ? adopted : undefined);
  if (effective && effective !== value.effective) tell('effective', value.effective, effective);

  const head = sentences.slice(0, 10).join('\n');
  const number = ownNumber.exec(head)?.[1] ?? null;
  if (number !== null && value.number !== number) tell('number', value.number ?? 'null', number);
  else if (number === null && value.number !== null && spansOf(whole, value.number).length === 0)
    tell('number', value.number, null);

  const holds = (words: string): boolean => whole.toLowerCase().includes(canonical(words).toLowerCase());
  if (value.signatory && !holds(value.signatory.name)) tell('signatory.name', value.signatory.name, null);
  else if (value.signatory && !holds(value.signatory.role.vi)) tell('signatory.role.vi', value.signatory.role.vi, null);
  else if (value.signatory) {
    const { vi, en } = value.signatory.role;
    const signed = [...text.sentences.values()].findLast((one) => alike(one.text) === alike(vi));
    const translation = signed && translations.get(signed.id)?.en;
    if (translation && alike(translation) !== alike(en)) tell('signatory.role.en', en, translation);
  }

  // What it is about stands in its own title: "Về nhiệm vụ … 6 tháng cuối năm 2023".
  const subject = [...text.sentences.values()].filter(({ text: words }) => /^(?:v\/v|về) /iu.test(canonical(words)));
  const own = figuresOf([...subject.map(({ id }) => id), value.period.at], text, translations);
  const all = figuresOf([...text.sentences.keys()], text, translations);
  for (const figure of [value.adopted, value.effective]) all.add(`date ${figure}`);
  for (const key of ['title', 'headline', 'summary', 'session'] as const) {
    const allowed = subject.length > 0 && (key === 'title' || key === 'headline') ? own : all;
    for (const language of ['vi', 'en'] as const)
      for (const found of strayFigures(value[key][language], language, allowed).slice(0, 1))
        tell(`${key}.${language}`, found, null);
  }
  const about = [...subject.map((sentence) => sentence.text), value.period.quote].map(canonical).join('\n');
  const [half] = /(?:\d{1,2} tháng|nửa) (?:đầu|cuối) năm/iu.exec(canonical(value.title.vi)) ?? [];
  if (half && /(?:đầu|cuối) năm/iu.test(about) && !about.toLowerCase().includes(half.toLowerCase()))
    tell('title.vi', half, /\d{1,2} tháng (?:đầu|cuối) năm/iu.exec(about)?.[0] ?? null);

  // "khóa XIV, kỳ họp thứ 14": each with its own number, not with one that stands somewhere.
  for (const part of value.session.vi.split(/, | - /u))
    if (/khoá|khóa|kỳ họp|nhiệm kỳ/iu.test(part) && /\d|[XVI]$/iu.test(part) && !alike(whole).includes(alike(part)))
      tell('session.vi', part, null);
  const [, body] =
    /^((?:hội đồng|ủy ban|uỷ ban) nhân dân (?:tỉnh|thành phố|huyện|thị xã|xã|phường) .{2,40})$/imu.exec(head) ?? [];
  if (body && alike(body) !== alike(value.body.vi)) tell('body.vi', value.body.vi, body);
  if (body && !alike(body).includes(alike(value.province.vi))) tell('province.vi', value.province.vi, body);

  const place = alike(value.province.en).replace(/ (?:province|city)$/u, '');
  if (body && !alike(value.body.en).includes(place)) tell('province.en', value.province.en, value.body.en);

  checkPeriod(value, tell);
}

/** In small letters, and with the tone where either school of spelling puts it. */
const alike = (words: string): string =>
  canonical(words).toLowerCase().replaceAll('khoá', 'khóa').replaceAll('uỷ', 'ủy').replaceAll('hoà', 'hòa');

/** Whether the plan's period is the one its own words name: "6 tháng cuối năm 2023" is the second half. */
function checkPeriod({ period }: PlanRecord, tell: (key: string, found: string, said: string | null) => void): void {
  const words = canonical(period.quote);
  const { start, end } = daysOf(period.within);
  const years = [...figuresIn(words, 'vi').all].filter((figure) => /^(?:19|20)\d\d$/u.test(figure));
  const month = Number(start?.slice(5, 7));
  const half = /(?:6 tháng|nửa) (đầu|cuối) năm/iu.exec(words)?.[1];
  const isOther =
    (years.length > 0 && !years.includes(end.slice(0, 4))) ||
    (half === 'đầu' && (month !== 1 || end.slice(5) !== '06-30')) ||
    (half === 'cuối' && (month !== 7 || end.slice(5) !== '12-31'));
  if (isOther) tell('period.within', period.within, words);
}

const daysIn = (text: string, words: string): string[] =>
  [...text.matchAll(dayAfter(words))].map(
    ([, day = '', month = '', year = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
