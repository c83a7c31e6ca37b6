/** What the words of findings share. */
import type { FindingValues, Rule } from '../../plan/finding.ts';
import type { Both } from '../both.ts';

export type FindingWords = { [R in Rule]: Both<(values: FindingValues[R]) => string> };

export const quoted = (list: readonly string[]): string => list.map((item) => `“${item}”`).join(', ');

export const meant: Both<(id: string | null) => string> = {
  vi: (id) => (id ? ` Có phải ý bạn là “${id}”?` : ''),
  en: (id) => (id ? ` Did you mean “${id}”?` : ''),
};

/** What the English keys that staff meet most say, for the Vietnamese messages. */
const keyNames: Record<string, string> = {
  publisher: 'ai đăng',
  title: 'tên bài',
  url: 'địa chỉ bài',
  published: 'ngày đăng',
  accessed: 'ngày bạn xem bài',
  date: 'ngày của tin',
  kind: 'loại',
  period: 'kỳ',
  value: 'con số',
  qualifier: 'chữ đi kèm con số',
  fact: 'sự việc bằng lời',
  status: 'ước tính hay chính thức',
  says: 'nguồn nói gì',
  as_of: 'ngày sự việc nói tới',
  secondary: 'có phải nguồn dẫn lại không',
  source: 'nguồn',
  sources: 'các nguồn',
  observations: 'các số liệu',
  reports: 'các báo cáo',
  concerns: 'liên quan đến gì',
  commitment: 'mã nhiệm vụ',
  commitments: 'mã các nhiệm vụ',
  target: 'mã chỉ tiêu',
  targets: 'mã các chỉ tiêu',
  summary: 'tóm tắt',
  paragraphs: 'tên các đoạn',
  quote: 'nguyên văn',
  at: 'mã câu',
  begins: 'những chữ đầu của câu',
  unit: 'đơn vị',
  done: 'ngày làm xong',
  on: 'ngày',
  searched: 'ngày tìm báo cáo gần nhất',
  reviewed: 'ngày rà soát',
  adopted: 'ngày thông qua',
  effective: 'ngày có hiệu lực',
  checked: 'ngày kiểm tra',
  words: 'lời của bài',
  plain: 'lời dễ hiểu',
  caveat: 'điều cần lưu ý',
  name: 'tên',
  meaning: 'giải thích',
  reading: 'cách hiểu của chúng tôi',
  found: 'điều đúng',
  note: 'ghi chú',
  comparison: 'cách so',
  scope: 'phạm vi',
  verbatim: 'đúng chữ của nghị quyết',
  english: 'lời dịch của câu',
  outcome: 'nguồn nói việc đến đâu',
  vi: 'tiếng Việt',
  en: 'tiếng Anh',
};

/** A key with its meaning behind it where that is known: “published” (ngày đăng). */
const glossed = (key: string): string => (keyNames[key] ? `“${key}” (${keyNames[key]})` : `“${key}”`);

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm'];

/**
 * A key within the keys and items that hold it: “published” (ngày đăng) trong “source” của mục thứ nhất trong
 * “observations”.
 *
 * @param path keys and indexes joined by dots, as the reader of YAML names a place; a sentence's id may come first
 */
export const called: Both<(path: string) => string> = {
  vi: (path) =>
    path === '(file)'
      ? 'Cả tệp'
      : namesIn(path)
          .map((name, depth) => {
            if (typeof name === 'number') return `${depth > 0 ? ' của ' : ''}mục thứ ${ordinals[name] ?? name + 1}`;
            return depth > 0 ? ` trong “${name}”` : glossed(name);
          })
          .join(''),
  en: (path) =>
    path === '(file)'
      ? 'The whole file'
      : namesIn(path)
          .map((name, depth) => {
            if (typeof name === 'number') return `${depth > 0 ? ' of ' : ''}item ${name + 1}`;
            return `${depth > 0 ? ' in ' : ''}“${name}”`;
          })
          .join(''),
};

/** Innermost first; an index is a number. */
function namesIn(path: string): (string | number)[] {
  const [, sentence, rest = ''] = /^((?:d?\d+[b-z]?|[prs][b-z]?)\.\d+(?:\.\d+)?)?\.?(.*)$/u.exec(path)!;
  const names = rest === '' ? [] : rest.split('.').map((name) => (/^\d+$/u.test(name) ? Number(name) : name));
  return [...(sentence ? [sentence] : []), ...names].toReversed();
}
