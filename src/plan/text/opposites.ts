/** Words that turn a sentence into its opposite, held between the two languages: figures may be equal and all be wrong. */
import { withoutQuotes } from './written-in.ts';

/** What the two sides say otherwise, as it is written there. */
export interface Opposite {
  kind: 'hedge' | 'direction' | 'times' | 'not';
  vi: string;
  en: string;
}

/** Whether a figure is more or less is plain; what is denied, and what is many times as much, may be put otherwise. */
export const levelOf = ({ kind }: Opposite): 'error' | 'warning' =>
  kind === 'hedge' || kind === 'direction' ? 'error' : 'warning';

type Side = 'more' | 'less' | 'about';

const viHedges: [Side, RegExp][] = [
  ['more', /(?:trên|hơn|vượt|quá|ít nhất|tối thiểu) (\d[\d.,]*)/giu],
  ['less', /(?:dưới|chưa đến|chưa tới|không quá|tối đa|gần|xấp xỉ gần) (\d[\d.,]*)/giu],
  ['about', /(?:khoảng|chừng|xấp xỉ) (\d[\d.,]*)/giu],
];
const enHedges: [Side, RegExp][] = [
  ['more', /\b(?:over|more than|above|exceeding|at least|no fewer than|no less than) (\d[\d.,]*)/giu],
  ['less', /\b(?:under|below|less than|fewer than|nearly|almost|up to|at most|no more than) (\d[\d.,]*)/giu],
  ['about', /\b(?:about|around|approximately|some|roughly) (\d[\d.,]*)/giu],
];

/** Hedges by the digits of the number that follows. */
function hedgesIn(words: string, hedges: readonly [Side, RegExp][]): Map<string, { side: Side; written: string }> {
  const found = new Map<string, { side: Side; written: string }>();
  for (const [side, pattern] of hedges)
    for (const [written, number = ''] of words.matchAll(pattern))
      found.set(number.replace(/\D/gu, ''), { side, written });
  return found;
}

/** What rises or falls by or to a number; of what else does nothing can be said. */
const up =
  /\b(?:increas\w*|rose|risen|rises?|rising|grew|grown|grow(?:s|ing|th)?|higher|raised)(?: [^\s\d]+){0,4} \d/iu;
const down =
  /\b(?:decreas\w*|fell|fallen|falls?|falling|dropped|drops?|declin\w*|lower(?:ed)?|reduc\w*|cut)(?: [^\s\d]+){0,4} \d/iu;
const rising = /(?<!\p{L})tăng(?: [^\s\d]+){0,4} \d/iu;
const falling = /(?<!\p{L})giảm(?: [^\s\d]+){0,4} \d/iu;

const viTimes: [string, RegExp][] = [
  ['2', /(?:gấp đôi|gấp hai|gấp 2)(?!\p{L})/iu],
  ['3', /(?:gấp ba|gấp 3)(?!\p{L})/iu],
  ['4', /(?:gấp bốn|gấp 4)(?!\p{L})/iu],
  ['1/2', /(?:một nửa|phân nửa)(?!\p{L})/iu],
  ['1/3', /một phần ba(?!\p{L})/iu],
  ['1/4', /một phần tư(?!\p{L})/iu],
];
const enTimes: [string, RegExp][] = [
  ['2', /\b(?:doubl\w+|twice|twofold)\b/iu],
  ['3', /\b(?:tripl\w+|threefold|three times)\b/iu],
  ['4', /\b(?:quadrupl\w+|fourfold|four times)\b/iu],
  ['1/2', /\bhalf\b/iu],
  ['1/3', /\ba third\b|\bone[- ]third\b/iu],
  ['1/4', /\bone[- ]quarter\b|\ba quarter of\b/iu],
];
const timesIn = (words: string, list: readonly [string, RegExp][]) =>
  list.flatMap(([times, pattern]) => {
    const [written] = pattern.exec(words) ?? [];
    return written === undefined ? [] : [{ times, written }];
  });

/** "không" that denies nothing: space, air, flights, zero. */
const emptyNot =
  /(?<!\p{L})(?:không (?:gian|khí|quân|lưu|phận|ít|những|chỉ)|(?:hàng|trên|hư|vận tải hàng) không|số không)(?!\p{L})/giu;
const viNot = /(?<!\p{L})(?:không|chưa|chẳng)(?!\p{L})/iu;
const enNot =
  /^(?:not|no|never|without|none|neither|nor|cannot|nobody|nothing|yet|before|except|free|less|rather|out|non|(?:un|in|im|il|ir|dis|mis).{3,20}|(?:differ|fail|lack|absen|avoid|prevent|stop).{0,20}|.{2,20}less|.{2,10}n[’']t|non-.{0,20})$/u;
const isDenied = (english: string): boolean =>
  english
    // "Decision No. 3089" denies nothing.
    .replace(/\bNos?\. ?\d/gu, ' ')
    .toLowerCase()
    .split(/[\s,.;:()]/u)
    .some((word) => word.length < 30 && enNot.test(word));

/** The first way in which English says the opposite of its Vietnamese; null when none tells. */
export function oppositeOf(vietnamese: string, english: string): Opposite | null {
  const [vi, en] = [withoutQuotes(vietnamese), withoutQuotes(english)];
  const theirs = hedgesIn(en, enHedges);
  for (const [number, own] of hedgesIn(vi, viHedges)) {
    const other = theirs.get(number);
    if (other && other.side !== own.side) return { kind: 'hedge', vi: own.written, en: other.written };
  }
  const [rises, falls] = [rising.exec(vi)?.[0], falling.exec(vi)?.[0]];
  const [rose, fell] = [up.exec(en)?.[0], down.exec(en)?.[0]];
  if (rises && !falls && fell && !rose) return { kind: 'direction', vi: rises, en: fell };
  if (falls && !rises && rose && !fell) return { kind: 'direction', vi: falls, en: rose };
  const [ours, other] = [timesIn(vi, viTimes), timesIn(en, enTimes)];
  if (ours.length > 0 && other.length > 0 && !ours.some(({ times }) => other.some((one) => one.times === times)))
    return { kind: 'times', vi: ours[0]!.written, en: other[0]!.written };
  const [denial] = viNot.exec(vi.replace(emptyNot, ' ')) ?? [];
  return denial !== undefined && !isDenied(en) ? { kind: 'not', vi: denial, en: '' } : null;
}
