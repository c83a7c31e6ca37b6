/**
 * The slip behind a key that its schema does not know: misspelt, written in Vietnamese, indented too far or too little;
 * and a dash that cuts one item of a list in two. What is missing elsewhere because of it is no fault of its own.
 */
import type { z } from 'zod';
import { toldAtMost } from '../finding.ts';
import { nearest } from './nearest.ts';
import type { Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Fields = Record<string, unknown>;

/** A key that does not belong where it stands. */
export interface Stranger {
  path: Path;
  key: string;
  allowed: string[];
  suggestion: string | null;
  /** `in`: among the lines below that key; `out`: beside that key, whose lines it stands among. */
  belongs: { way: 'in' | 'out'; key: string } | null;
}

/** Keys that had another name once: who types the old one is told the new. */
const renamed: Record<string, string> = { unlike: 'not_comparable', says: 'outcome', written: 'verbatim' };

/** Vietnamese words for keys, without marks; of several keys the one that is known there is meant. */
const inVietnamese = new Map(
  [
    ...['loai=kind', 'ngay=date on', 'tieu de=title', 'ten bai=title', 'ten=name title term', 'tom tat=summary'],
    ...['nguon=source sources', 'ket qua=outcome', 'su viec=fact', 'noi dung=fact', 'tinh trang=status'],
    ...[
      'trang thai=status',
      'so lieu=observations value',
      'con so=value',
      'gia tri=value',
      'so=value number',
      'ky=period',
    ],
    ...['don vi=unit', 'dia chi=url', 'lien ket=url', 'duong dan=url', 'ngay dang=published', 'ngay xem=accessed'],
    ...['noi dang=publisher', 'nha xuat ban=publisher', 'bao=publisher', 'luu y=caveat', 'ghi chu=note caveat'],
    ...['lien quan=concerns', 'bao cao=reports', 'chi tieu=target targets', 'nhiem vu=commitment commitments'],
    ...['cam ket=commitment commitments', 'tieng viet=vi', 'tieng anh=en', 'nguyen van=quote verbatim'],
    ...['trich dan=quotes quote', 'dia phuong=places', 'cong trinh=projects', 'du an=projects', 'van ban=documents'],
    ...['da noi=said', 'dung ra=found', 'cua chung toi=ours', 'nguon dan lai=secondary', 'dan lai=secondary'],
    ...[
      'ngay xong=done',
      'tinh den=as_of',
      'giai thich=meaning',
      'nghia=meaning',
      'thuat ngu=term',
      'thoi han=deadline',
    ],
    ...['muc=level', 'pham vi=scope', 'so sanh=comparison', 'cau=at', 'mo dau=begins', 'ngay tim=searched'],
    ...['ngay ra soat=reviewed', 'dau=of', 'ma=id', 'lien he=contacts', 'nhan=label'],
  ].map((line) => {
    const [words = '', keys = ''] = line.split('=');
    return [words, keys.split(' ')] as const;
  }),
);

const withoutMarks = (words: string): string =>
  words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(/[_-]/gu, ' ');

/** The key that was probably meant. */
function meantKey(key: string, allowed: readonly string[]): string | null {
  if (key.length > 100) return null;
  const now = Object.hasOwn(renamed, key) ? [renamed[key]!] : (inVietnamese.get(withoutMarks(key)) ?? []);
  return now.find((name) => allowed.includes(name)) ?? nearest(key, allowed);
}

/** Whether an issue is of a key that is not there. */
export const isMissing = (issue: Issue, data: unknown): boolean => valueAt(data, issue.path) === undefined;

export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);

const isMap = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const isWithin = (path: Path, outer: Path): boolean => outer.every((part, index) => part === path[index]);

/** Keys that do not belong where they stand; the first of them, as many as are told. */
export function strangersIn(issues: readonly Issue[], data: unknown, keysAt: (path: Path) => string[]): Stranger[] {
  const found: Stranger[] = [];
  for (const issue of issues) {
    if (found.length >= toldAtMost) break;
    if (issue.code !== 'unrecognized_keys') continue;
    const { path } = issue;
    const allowed = keysAt(path);
    const map = valueAt(data, path);
    const missing = issues.filter((other) => isIn(other.path, path) && isMissing(other, data));
    for (const key of issue.keys.slice(0, toldAtMost)) {
      const belongs = isMap(map) ? placeOf(key, path, map, keysAt) : null;
      const only = issue.keys.length === 1 && missing.length === 1 ? String(missing[0]!.path.at(-1)) : null;
      found.push({ path, key, allowed, belongs, suggestion: belongs ? null : (meantKey(key, allowed) ?? only) });
    }
  }
  return found;
}

const isIn = (path: Path, map: Path): boolean => path.length === map.length + 1 && isWithin(path, map);

/** Whether a key is one of those below the key above it, or of those beside the key it stands below. */
function placeOf(key: string, path: Path, map: Fields, keysAt: (path: Path) => string[]): Stranger['belongs'] {
  const names = Object.keys(map);
  // From the key on upwards, over others that were moved with it.
  for (const above of names.slice(0, names.indexOf(key)).toReversed().slice(0, 20)) {
    const value = map[above];
    const within = Array.isArray(value) ? [...path, above, value.length - 1] : [...path, above];
    const isOpen = value === null || typeof value === 'object';
    if (
      isOpen &&
      keysAt(within).includes(key) &&
      !(key in ((valueAt(map, within.slice(path.length)) as Fields | null) ?? {}))
    )
      return { way: 'in', key: above };
    if (isOpen) break;
  }
  const outer = path.findLastIndex((part) => typeof part === 'string');
  if (outer < 0) return null;
  return keysAt(path.slice(0, outer)).includes(key) ? { way: 'out', key: String(path[outer]) } : null;
}

/** Whether an issue follows from a stranger: what is missing is what it was meant for. */
export function followsFrom({ path, key, suggestion, belongs }: Stranger, issue: Issue, data: unknown): boolean {
  const last = issue.path.at(-1);
  const map = issue.path.slice(0, -1);
  // A key without its lines is null.
  if (belongs?.way === 'in' && isIn(issue.path, path) && last === belongs.key)
    return valueAt(data, issue.path) === null;
  if (!isMissing(issue, data)) return false;
  if (last === key) return isWithin(map, path) || isWithin(path, map);
  return last === suggestion && isIn(issue.path, path);
}

/** An item that goes on with the one above: a dash too many. */
export interface SplitItem {
  path: Path;
  /** What the item above lacks and this one has. */
  keys: string[];
  /** All items that are one. */
  parts: Path[];
}

/** Items that lack what those right below them have, and have nothing that those have. */
export function splitItems(issues: readonly Issue[], data: unknown): SplitItem[] {
  const lacking = new Map<string, { path: Path; keys: string[] }>();
  for (const { path } of issues.filter((issue) => isMissing(issue, data))) {
    const item = path.slice(0, -1);
    if (typeof item.at(-1) !== 'number') continue;
    const name = item.join('.');
    const known = lacking.get(name) ?? { path: item, keys: [] };
    known.keys.push(String(path.at(-1)));
    lacking.set(name, known);
  }
  const found: SplitItem[] = [];
  const used = new Set<string>();
  for (const [name, { path, keys }] of lacking) {
    if (used.has(name)) continue;
    const list = valueAt(data, path.slice(0, -1)) as unknown[];
    const first = Number(path.at(-1));
    const parts: Path[] = [path];
    const has = new Set(Object.keys(list[first] ?? {}));
    const needs = new Set(keys);
    for (let next = first + 1; needs.size > 0 && isMap(list[next]); next++) {
      const own = Object.keys(list[next] as Fields);
      if (own.some((key) => has.has(key)) || !own.some((key) => needs.has(key))) break;
      own.forEach((key) => (has.add(key), needs.delete(key)));
      parts.push([...path.slice(0, -1), next]);
    }
    if (needs.size > 0 || parts.length === 1) continue;
    parts.forEach((part) => used.add(part.join('.')));
    found.push({ path: parts[1]!, keys, parts });
  }
  return found;
}
