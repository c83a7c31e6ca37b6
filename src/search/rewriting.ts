/** Abbreviations: what is said in one way is read as if written in the other. */
import { fold, type Word } from './word.ts';

/** `GPMB`, `giải phóng mặt bằng`. */
export type Rewriting = readonly [said: string, written: string];

interface Entry {
  from: string[];
  to: Pick<Word, 'spelt' | 'bare'>[];
  /** Short for a kind of place: `TP. Hạ Long`, `H. Cô Tô`. */
  place: boolean;
}
const places = 't p:thành phố,tp:thành phố,t x:thị xã,tx:thị xã,h:huyện,p:phường'.split(',').map((pair): Entry => {
  const [said, written] = pair.split(':').map((part) => part.split(' '));
  return { from: said!, to: written!.map((spelt) => ({ spelt, bare: fold(spelt) })), place: true };
});

/** What is said by its first word, the longest first. */
export type Table = Map<string, Entry[]>;
export function tableOf(pairs: readonly [said: Word[], written: Word[]][]): Table {
  const table: Table = new Map();
  const entries = pairs.map(([said, to]): Entry => ({ from: said.map(({ bare }) => bare), to, place: false }));
  for (const entry of [...entries, ...places].sort((a, b) => b.from.length - a.from.length))
    table.set(entry.from[0]!, [...(table.get(entry.from[0]!) ?? []), entry]);
  return table;
}

export function rewritten(read: readonly Word[], table: Table): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < read.length;) {
    // A letter or two are a word of their own, unless a place follows or a number stands before.
    const meant = ({ from, place }: Entry): boolean =>
      from.every((bare, index) => read[at + index]?.bare === bare) &&
      (place ? at + from.length < read.length : from.join('').length > 2 || /^\d/u.test(read[at - 1]?.bare ?? ''));
    const entry = table.get(read[at]!.bare)?.find(meant);
    const [{ start }, { end }] = [read[at]!, read[at + (entry?.from.length ?? 1) - 1]!];
    joined.push(...(entry ? entry.to.map((each) => ({ ...each, start, end })) : [read[at]!]));
    at += entry?.from.length ?? 1;
  }
  return joined;
}
