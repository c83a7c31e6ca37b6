/** The pages of the form: plain HTML, without script; both languages side by side. */
import { escapeMarkup } from '../../html/escape.ts';
import type { Finding } from '../../plan/finding.ts';
import type { Language } from '../../plan/language.ts';
import type { Content } from '../../plan/read.ts';
import { sayFinding } from '../../words/finding.ts';
import { blocks, choices, fields, form, jobHints, jobs } from '../../words/form.ts';
import { blocksOf, type Answers, type Field, type Job } from './jobs.ts';

/** What a page is made for. */
export interface Desk {
  language: Language;
  content: Content;
  /** Given back with each form: only pages of this very server know it. */
  token: string;
}

const link = (href: string, words: string, isHere: boolean): string =>
  `<a href="${href}"${isHere ? ' aria-current="page"' : ''}>${escapeMarkup(words)}</a>`;

/** The frame of every page. */
export function frame(language: Language, job: Job | null, main: string): string {
  const menu = (Object.keys(jobs) as Job[]).map((each) =>
    link(`/${each}?lang=${language}`, jobs[each][language], each === job),
  );
  const other = language === 'vi' ? 'en' : 'vi';
  const title = job ? jobs[job][language] : form.heading[language];
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)} – ${escapeMarkup(form.heading[language])}</title><link rel="stylesheet" href="/form.css"></head>
<body><header><strong>${escapeMarkup(form.heading[language])}</strong><nav>${menu.join(' ')}
<a href="/${job ?? ''}?lang=${other}" lang="${other}">${other === 'vi' ? 'Tiếng Việt' : 'English'}</a></nav></header>
<main>${main}</main></body></html>`;
}

/** The first page: which job. */
export const startPage = (language: Language): string =>
  frame(
    language,
    null,
    `<h1>${escapeMarkup(form.heading[language])}</h1><p>${escapeMarkup(form.intro[language])}</p><dl>${(
      Object.keys(jobs) as Job[]
    )
      .map(
        (job) =>
          `<dt>${link(`/${job}?lang=${language}`, jobs[job][language], false)}</dt><dd>${escapeMarkup(jobHints[job][language])}</dd>`,
      )
      .join('')}</dl>`,
  );

/** Findings as a list, in the page's language. */
export const findingList = (findings: readonly Finding[], language: Language): string =>
  findings.length === 0
    ? ''
    : `<ul class="findings">${findings
        .map(
          (finding) =>
            `<li class="${finding.level}">${escapeMarkup(sayFinding(finding, language))} <small>${escapeMarkup(`${finding.file}:${finding.line}`)}</small></li>`,
        )
        .join('')}</ul>`;

/**
 * The form of a job.
 *
 * @param told what the check said, by the input beside which it belongs; under '' what belongs to none
 */
export function jobPage(
  desk: Desk,
  job: Job,
  answers: Answers,
  head: string,
  told: ReadonlyMap<string, Finding[]>,
): string {
  const { language, content, token } = desk;
  const plans = content.plans.map(({ id, title }) =>
    option(id, `${id}: ${title[language]}`, answers.plan ?? content.site.current),
  );
  const parts = blocksOf[job].map(
    ([block, own]) =>
      `<fieldset><legend>${escapeMarkup(blocks[block][language])}</legend>${own.map((field) => row(desk, job, field, answers, told)).join('')}</fieldset>`,
  );
  return frame(
    language,
    job,
    `<h1>${escapeMarkup(jobs[job][language])}</h1><p>${escapeMarkup(jobHints[job][language])}</p>${head}${jumps(job, told, language)}${findingList(told.get('') ?? [], language)}
<form method="post" action="/${job}?lang=${language}" autocomplete="off"><input type="hidden" name="token" value="${token}">
${plans.length > 1 ? `<select name="plan">${plans.join('')}</select>` : `<input type="hidden" name="plan" value="${escapeMarkup(content.plans[0]!.id)}">`}
${parts.join('\n')}<p class="send"><button name="do" value="check">${escapeMarkup(form.check[language])}</button>
<button name="do" value="save" class="main">${escapeMarkup(form.save[language])}</button></p></form>`,
  );
}

/** Links to the inputs beside which something is told: a form may be longer than a screen. */
function jumps(job: Job, told: ReadonlyMap<string, Finding[]>, language: Language): string {
  const inputs = blocksOf[job].flatMap(([, own]) =>
    own.flatMap(({ input, words, pair }) =>
      (pair ? [`${input}.vi`, `${input}.en`] : [input]).map((each) => [each, fields[words][language]] as const),
    ),
  );
  const links = inputs
    .filter(([input]) => told.has(input))
    .map(([input, words]) => `<li>${link(`#${input}`, words, false)}</li>`);
  return links.length > 0 ? `<ul>${links.join('')}</ul>` : '';
}

function row(desk: Desk, job: Job, field: Field, answers: Answers, told: ReadonlyMap<string, Finding[]>): string {
  const { language } = desk;
  // Of two alike the second says so.
  const label = fields[field.words][language] + (field.input.endsWith('s1') ? ' (2)' : '');
  const one = (input: string, words: string, lang: Language | null): string => {
    const findings = told.get(input) ?? [];
    const isWrong = findings.some(({ level }) => level === 'error');
    const attributes = `id="${input}" name="${input}"${lang ? ` lang="${lang}"` : ''}${isWrong ? ' aria-invalid="true"' : ''}${findings.length ? ` aria-describedby="${input}-told"` : ''}`;
    const box = control(desk, job, field, attributes, answers[input] ?? '');
    const beside = findings.length ? `<div id="${input}-told">${findingList(findings, language)}</div>` : '';
    return field.kind === 'check'
      ? `<div class="field"><label>${box} ${escapeMarkup(words)}</label>${beside}</div>`
      : `<div class="field"><label for="${input}">${escapeMarkup(words)}${field.required ? ' *' : ''}</label>${box}${beside}</div>`;
  };
  if (!field.pair) return one(field.input, label, null);
  const side = (lang: Language): string =>
    one(`${field.input}.${lang}`, `${label} (${form[lang === 'vi' ? 'vietnamese' : 'english'][language]})`, lang);
  return `<div class="pair">${side('vi')}${side('en')}</div>`;
}

const option = (value: string, words: string, chosen: string): string =>
  `<option value="${escapeMarkup(value)}"${value === chosen ? ' selected' : ''}>${escapeMarkup(words)}</option>`;

function control({ language, content }: Desk, job: Job, field: Field, attributes: string, answer: string): string {
  const { kind } = field;
  const needed = field.required ? ' required' : '';
  if (kind === 'area')
    return `<textarea ${attributes} rows="${field.words === 'body' ? 10 : 3}"${needed}>\n${escapeMarkup(answer)}</textarea>`;
  if (kind === 'check') return `<input type="checkbox" ${attributes}${answer === 'on' ? ' checked' : ''}>`;
  const value = `value="${escapeMarkup(answer)}"`;
  if (kind === 'day') return `<input type="date" ${attributes} ${value}${needed}>`;
  if (kind === 'number') return `<input inputmode="decimal" ${attributes} ${value}${needed}>`;
  if (kind === 'line') return `<input ${attributes} ${value}${needed}>`;
  const options = kind === 'choice' ? choicesOf(field, job, language) : recordsOf(content, kind, job, language);
  return `<select ${attributes}${needed}>${option('', form.none[language], answer)}${options.map(([id, words]) => option(id, words, answer)).join('')}</select>`;
}

const choicesOf = (field: Field, job: Job, language: Language): [string, string][] =>
  Object.entries(choices[field.choices!])
    .filter(([id]) => !(job === 'report' && id === 'plan'))
    .map(([id, words]) => [id, words[language]]);

/** Drop-downs of what the content holds, of all plans. */
function recordsOf(content: Content, kind: Field['kind'], job: Job, language: Language): [string, string][] {
  const plans = content.plans;
  const short = (words: string): string => (words.length > 110 ? `${words.slice(0, 109)}…` : words);
  if (kind === 'target')
    return plans.flatMap(({ targets }) =>
      targets.map(({ id, name, verbatim }): [string, string] => [id, short(`${name[language]} (${verbatim})`)]),
    );
  if (kind === 'place' || kind === 'project')
    return content[kind === 'place' ? 'places' : 'projects'].map(({ id, name }) => [id, short(name[language])]);
  return plans
    .flatMap(({ commitments }) => commitments)
    .filter(({ targets, withdrawn }) => !withdrawn && (job !== 'report' || targets.length === 0))
    .map(({ id, plain }) => [id, short(`${id} ${plain[language]}`)]);
}
