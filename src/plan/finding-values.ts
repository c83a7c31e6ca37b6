/** What each rule tells beside its place: the facts that its sentence needs. */
import type { Encoding } from './file/legacy-word.ts';
import type { Likeness, Script } from './file/likeness.ts';
import type { AddressFault } from './file/address-fault.ts';
import type { Forbidden, Format } from './finding-kinds.ts';
import type { Language } from './language.ts';

/** Each rule with the facts its sentence needs. */
export interface FindingValues {
  'missing-file': { path: string };
  'not-a-file': { path: string; kind: 'folder' | 'link' | 'other' };
  unreadable: { path: string };
  'more-findings': { rule: string; count: number };
  'not-utf8': { byte: number };
  /** `size` and `limit` in bytes. */
  'too-large': { size: number; limit: number };
  /** `marks`: line ends and signs of YAML and Markdown, each of which costs the reader time. */
  'too-many-marks': { marks: number; limit: number };
  /** `code` as Unicode writes it: `U+202E`. */
  'hidden-character': { code: string };
  /** A letter that only one font knows, or that Unicode has not given out. */
  'strange-character': { code: string; kind: 'private' | 'unassigned' };
  /** `suggestion`: the words read back, where that gives Vietnamese. */
  'legacy-encoding': { encoding: Encoding; found: string; suggestion: string | null };
  'lost-letter': { found: string };
  /** `letter` with its `code`: the one of another script. */
  'mixed-scripts': { found: string; letter: string; code: string; script: Script; suggestion: string | null };
  'look-alike': { found: string; code: string; kind: Likeness; suggestion: string | null };
  /** `suggestion`: the words joined again, where that gives Vietnamese. */
  'parted-word': { found: string; suggestion: string | null };
  'stacked-marks': { found: string };
  'merge-conflict': Record<never, never>;
  'empty-file': Record<never, never>;
  /** `allowed`: names of files that belong in that folder; empty when the folder itself does not belong. */
  'stray-file': { name: string; allowed: string[]; suggestion: string | null };
  /** Signs of Markdown or HTML in words that are printed as typed, or in prose where they mark nothing. */
  markup: { key: string; found: string };
  /** Words that hold a place for others. */
  filler: { key: string; found: string };
  /** `length` in characters. */
  'too-long': { key: string; length: number; limit: number };
  'listed-twice': { key: string; found: string };
  'empty-body': Record<never, never>;
  /** What would be published as it is from `public/`. */
  'public-file': { name: string; allowed: string[] };
  yaml: { code: string; detail: string };
  'missing-key': { key: string; parent: string | null };
  /** `belongs`: below which key the line should stand, or beside which. */
  'unknown-key': {
    key: string;
    allowed: string[];
    suggestion: string | null;
    belongs: { way: 'in' | 'out'; key: string } | null;
  };
  /** `keys`: what the item above lacks and this one has. */
  'item-split': { keys: string[] };
  'wrong-type': { key: string; found: string; expected: string };
  'wrong-value': { key: string; found: string; allowed: string[] };
  'wrong-format': { key: string; found: string; format: Format };
  'web-address': { key: string; found: string; fault: AddressFault };
  'fictional-address': { host: string };
  /** The day of publication against the one that the address itself names. */
  'url-day': { found: string; inUrl: string };
  /** The same page with another title or day; `place`: where. */
  'cited-twice': { key: string; found: string; other: string; place: string };
  /** `usual`: where that publisher is cited from else; `holder`: whose host it is. */
  'publisher-host': { publisher: string; host: string; usual: string; holder: string };
  /** `known`: the host that was probably meant. */
  'host-near': { host: string; known: string };
  /** An e-mail or a telephone shown beside another. */
  'contact-differs': { label: string; url: string };
  /** `shown`: the host that a link's words name; `host`: where it leads. */
  'link-elsewhere': { shown: string; host: string };
  'empty-value': { key: string; orNull: boolean };
  'duplicate-id': { id: string; firstLine: number };
  'front-matter': Record<never, never>;
  'seed-changed': { expected: string; found: string };
  'seed-line': { line: number; found: string };
  'seed-missing-line': { line: number; total: number };
  'seed-sums': Record<never, never>;
  'seed-line-ends': Record<never, never>;
  'text-structure': { found: string };
  'group-folder': { folder: string; allowed: string[] };
  'missing-group': { number: number };
  /** Of a group's paragraphs, those that its prose names. */
  'paragraph-names': { named: number; total: number };
  'no-such-sentence': { id: string; suggestion: string | null };
  'first-words': { id: string; found: string; actual: string; suggestion: string | null };
  'missing-translation': { id: string; text: string };
  'misplaced-translation': { id: string; file: string };
  'stale-translation': { id: string; fingerprint: string };
  'stale-prose': { original: string; fingerprint: string };
  parity: { id: string; missing: string[]; extra: string[] };
  modality: { id: string };
  /** `elsewhere`: another sentence that does hold it. */
  'quote-not-found': { id: string; quote: string; text: string; elsewhere: string | null };
  'term-not-found': { term: string; match: string };
  'project-not-found': { id: string; match: string };
  /** `length` in characters. */
  'title-long': { id: string; language: Language; length: number; limit: number };
  'title-stop': { id: string; language: Language };
  'unknown-plan': { id: string; allowed: string[] };
  'wrong-part': { id: string; part: string };
  'english-not-found': { id: string; quote: string; text: string };
  'words-not-found': { id: string; key: string; words: string };
  'unknown-name': { key: string; id: string; allowed: string[]; suggestion: string | null };
  uncovered: { id: string; words: string };
  'number-unexplained': { id: string; words: string };
  'uncited-code': { id: string; code: string };
  'target-value': { comparison: string };
  'target-number': { written: string; said: string };
  /** `class`: what the commitments count its number as. */
  'target-class': { id: string; written: string; class: string; commitment: string | null };
  'target-missing': { id: string; words: string };
  'report-beside-target': { commitment: string; target: string };
  'observation-empty': Record<never, never>;
  'unit-unlike': { unit: string };
  'duplicate-observation': { url: string; first: string };
  'update-folder': { folder: string };
  'update-date': { date: string; folder: string };
  'update-early': { date: string; adopted: string };
  'update-key': { key: string; kind: string };
  'update-source': Record<never, never>;
  'correction-evidence': { kind: string };
  'own-page': Record<never, never>;
  'update-parity': { key: string; missing: string[]; extra: string[] };
  'duplicate-report': { commitment: string; url: string };
  /** `detail` is the parser's, in English; `found` is what stands there. */
  'mdx-syntax': { detail: string; found: string };
  'mdx-forbidden': { kind: Forbidden; found: string };
  'link-without-words': { id: string };
  'smart-quotes': { key: string; found: string };
  'deadline-differs': { id: string; written: string; found: string };
  /** `suggestion`: a new address like it. */
  'address-lost': { address: string; suggestion: string | null };
  'moved-still': { address: string };
  'moved-unknown': { address: string; suggestion: string | null };
  'reserved-name': { name: string };
  /** `other`: the plan whose text it is already. */
  'same-source': { file: string; other: string };
  'group-twice': { number: number; first: string };
  'name-itself': { key: string; id: string };
  /** `other`: the file that says the same. */
  'target-twice': { other: string };
  'not-in-text': { key: string; id: string; match: string };
  'english-short': { id: string; english: string };
  /** An English quote that renders only a part of the Vietnamese one; `missing` and `extra`: its figures against that one's. */
  'english-part': { id: string; quote: string; english: string; missing: string[]; extra: string[] };
  'dead-link': { address: string; suggestion: string | null };
  untranslated: { key: string; found: string };
  /** `earlier` and `later` are keys whose days stand the wrong way round. */
  'date-order': { earlier: string; earlierDay: string; later: string; laterDay: string };
  /** A day that is none of those `named` by the words beside it. */
  'day-words': { key: string; found: string; about: string; named: string[] };
  /** `from` and `to`: the years that figures of that target are of. */
  'figure-days': { period: string; from: number; to: number };
  'far-date': { key: string; found: string; from: number; to: number };
  /** `today`: the day on the desk's clock. */
  'future-day': { key: string; found: string; today: string };
  'pair-parity': { key: string; missing: string[]; extra: string[] };
  'prose-parity': { key: string; missing: string[]; extra: string[] };
  'wrong-language': { key: string; language: 'vi' | 'en'; found: string };
  /** The two languages say opposite things: above and below a number, more and less, twice and thrice, yes and no. */
  opposite: { key: string; kind: 'hedge' | 'direction' | 'times' | 'not'; vi: string; en: string };
  /** Vietnamese without its marks, or with the keys that were to make them. */
  'bare-typing': { key: string; kind: 'bare' | 'telex' | 'vni' | 'viqr'; found: string };
  /** A place's name with other marks. */
  'place-spelt': { key: string; found: string; name: string };
  /** A place that only the Vietnamese names beside one that only the English does. */
  'place-differs': { key: string; vi: string; en: string };
  'swapped-languages': { key: string; vi: string; en: string };
  /** `allowed`: the figures of the sentence. */
  'link-number': { id: string; found: string; allowed: string[] };
  /** `allowed`: the figures of the sentences that it puts in plain words. */
  'plain-number': { key: string; found: string; allowed: string[] };
  /** `meant`: the number that was probably meant; null when nothing tells. */
  'figure-written': { found: string; meant: string | null };
  'figure-sign': { value: number };
  'figure-percent': { value: number };
  /** A fraction of what is counted one by one. */
  'figure-whole': { value: number; unit: string };
  'figure-rank': { value: number };
  /** `other`: the number in its source's title, or of another source, with the same digits in another order. */
  'figure-digits': { value: number; other: number };
  /** `expected`: what a figure of those days would be by the target, or by the other sources. */
  'figure-far': { value: number; expected: number; by: 'target' | 'others' };
  /** `found`: what the update's own words say in that unit. */
  'figure-words': { value: number; found: string[] };
  /** A result given before its days were over. */
  'figure-early': { status: string; key: string; day: string; end: string };
  /** A figure of days that had not begun. */
  'figure-ahead': { status: string; key: string; day: string; start: string };
  'report-early': { key: string; day: string; adopted: string };
  'target-period': { period: string; allowed: string[] };
  /** A key of `plan.yaml` against what the text says; `text` is null when the text does not say it. */
  'plan-text': { key: string; found: string; text: string | null };
  /** `ids`: the commitments whose deadline had passed on the day `reviewed`. */
  unreported: { ids: string[]; reviewed: string };
}
