/** What was typed, as terms to look up. */
import { commitmentSign, fold, readForm, tokensOf, wholeTerm, wordForm } from './token.ts';

export interface Query {
  /** One term a word, by the spelling as typed: marks where marks were typed. */
  exact: string[];
  /** The same whatever the marks. */
  folded: string[];
  /** The last word taken as a beginning; null when it is not a word. */
  begun: string[] | null;
  /** In quotation marks: only where the words stand side by side. */
  phrase: boolean;
  /** Asked as a question. */
  question: boolean;
}

/** More words than this are not looked up. */
const mostWords = 32;
/** Nor more UTF-16 units. */
const mostSigns = 500;

/** A Vietnamese syllable in bare letters; other words are English and looked up by their stem. */
const syllable =
  /^(?:ngh?|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?(?:i[aeu]?u?|y[e]?u?|u[aeioy]?[aeiouy]?|[aeo][aeiouy]?[iuy]?)(?:ch|ng|nh|[cmnpt])?$/u;

/** An English word without its commonest endings; what remains finds the others. */
export function stem(word: string): string {
  const bare = word
    .replace(/(?<=.{3})ly$/u, '')
    .replace(/(?:ies|(?<=.{5})y)$/u, '')
    .replace(/(?<=s|x|z|ch|sh)es$/u, '')
    .replace(/(?<![su])s$/u, '')
    .replace(/(?<=.{3})(?:ing|ed)$/u, '')
    .replace(/(?<=.{4})ments?$/u, '')
    .replace(/(?<=.{4}[st])ors?$/u, '')
    .replace(/(?<=.{3}[st])ions?$/u, '')
    .replace(/(?<=.{3})e$/u, '');
  return bare.length < word.length ? bare.replace(/([bdgmnprt])\1$/u, '$1') : bare;
}

/** The term that finds a token of the text whatever its marks. */
function foldedTerm(form: string): string {
  const word = readForm(form);
  // A year finds its days and months, a month its days.
  if (!word) return /^τ(?:\d{4}|\d{6})n$/u.test(form) ? form.slice(0, -1) : form;
  if (isSyllable(word.bare)) return wholeTerm(word.bare);
  const root = stem(word.bare);
  return root.length < 3 ? wholeTerm(word.bare) : root;
}

const isSyllable = (bare: string): boolean => bare.length < 3 || syllable.test(bare);

/** The term that finds a token spelt as typed: by its marks, where it has any and is no abbreviation. */
function exactTerm(form: string): string {
  const word = readForm(form);
  return word?.marked && isSyllable(word.bare) ? form : foldedTerm(form);
}

/** Reads a query in any Unicode form; null when it holds no word. */
export function parseQuery(typed: string): Query | null {
  const text = typed.normalize('NFC').slice(0, mostSigns);
  const tokens = tokensOf(text, mostWords);
  // A commitment's number is looked up as one, not in parts too.
  const forms = tokens
    .filter(({ start }, index) => {
      const before = tokens.slice(Math.max(0, index - 2), index);
      return !before.some((other) => other.start === start && other.forms[0]!.startsWith(commitmentSign));
    })
    .map(({ forms: [form] }) => form!);
  if (forms.length === 0) return null;
  const folded = forms.map(foldedTerm);
  const exact = forms.map(exactTerm);
  const [last] = /[\p{L}\p{M}]+$/u.exec(text) ?? [];
  const begun = last && forms.at(-1) === wordForm(last) ? [...folded.slice(0, -1), fold(last)] : null;
  return {
    exact,
    folded,
    begun,
    phrase: /^\s*["“”].+["“”]\s*$/u.test(text),
    question: questions.test(fold(text).trim()),
  };
}

/** How a question begins or ends, in bare letters. */
const questions =
  /^(?:wh(?:o|at|en|ere|y|ich)|how|ai|khi nao|bao gio|vi sao|tai sao|lam sao) |(?: la gi| o dau| khi nao| bao gio| the nao| bao nhieu|\?)$/u;

/** Words of a question that no answer need hold. */
const asking = new Set(
  [
    'ai gì nào khi bao giờ lúc đâu ở là có thì và của cho về các những được bị sẽ đã tôi em mình hỏi xin không thế như nhiêu mấy sao vì tại',
    'what when where who which how why is are was will be the a an of in on at for to do does did by and about any my there much many',
  ].flatMap((words) => words.split(' ').flatMap((word) => [wordForm(word), foldedTerm(wordForm(word))])),
);

/** A query without the words of a question, as typed; null when nothing or everything would remain. */
export function withoutAsking(query: Query): Query | null {
  const kept = query.exact.map((term) => !asking.has(term));
  if (kept.every(Boolean) || !kept.some(Boolean)) return null;
  const keep = (terms: string[]): string[] => terms.filter((_, index) => kept[index]);
  return { exact: keep(query.exact), folded: keep(query.folded), begun: null, phrase: false, question: false };
}
