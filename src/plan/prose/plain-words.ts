/**
 * A group's plain words by the paragraph of the text that they are about: each sentence goes where its link leads.
 *
 * A sentence without a link goes with the one before it, or, at the head of its block, with the one after it. Items of
 * one list that are about several paragraphs are told in each, under the words that lead in to them.
 */
import { splitSentences } from '../text/sentence.ts';
import { wordsOf, type Node } from './allowed.ts';

export interface PlainSentence {
  nodes: Node[];
  /** Ids of the sentences it rests on, in its order; empty where it has no link. */
  at: string[];
}

export type PlainBlock =
  | { kind: 'sentences'; sentences: PlainSentence[] }
  | { kind: 'list'; items: PlainSentence[] }
  | { kind: 'chart'; target: string }
  | { kind: 'other'; node: Node };

/** `3.3.5` → `3.3`; a heading's paragraph is `3.0`. */
const paragraphOf = (id: string): string => id.replace(/\.[^.]*$/u, '');

/** Ids of the sentences that a node links to, each once. */
function linksIn(node: Node): string[] {
  const own = node.url?.startsWith('#') ? [node.url.slice(1)] : [];
  return [...new Set([...own, ...(node.children ?? []).flatMap(linksIn)])];
}

/** Where the blocks of a page of prose are told, by paragraph, in their order. */
export function plainWords(blocks: readonly Node[]): Map<string, PlainBlock[]> {
  const told = new Map<string, PlainBlock[]>();
  const shown = blocks.filter(({ type }) => type !== 'yaml' && type !== 'definition');
  const first = shown.flatMap(linksIn)[0];
  let paragraph = first ? paragraphOf(first) : '';
  const tell = (block: PlainBlock): void => void told.set(paragraph, [...(told.get(paragraph) ?? []), block]);
  let leadIn: PlainSentence[] = [];
  shown.forEach((node, index) => {
    const next = shown[index + 1];
    if (node.type === 'paragraph') {
      const sentences = sentencesOf(node.children ?? []);
      const leads = next && isPlainList(next) && wordsOf(node).trimEnd().endsWith(':');
      leadIn = leads ? sentences.splice(-1) : [];
      const ahead = leads ? [...leadIn.flatMap(({ at }) => at), ...linksIn(next)] : [];
      for (const [where, own] of runs(sentences, paragraph, ahead)) {
        paragraph = where;
        tell({ kind: 'sentences', sentences: own });
      }
    } else if (isPlainList(node)) {
      const all = (node.children ?? []).map(itemOf);
      for (const [where, own] of runs(all, paragraphOf(leadIn[0]?.at[0] ?? '') || paragraph, [])) {
        paragraph = where;
        const items = closed(own);
        if (leadIn.length === 1 && items.length === 1)
          tell({ kind: 'sentences', sentences: [joined(leadIn[0]!, items[0]!)] });
        else {
          if (leadIn.length > 0) tell({ kind: 'sentences', sentences: leadIn });
          tell({ kind: 'list', items });
        }
      }
      leadIn = [];
    } else {
      const [link] = linksIn(node);
      if (link) paragraph = paragraphOf(link);
      const target = node.attributes?.find(({ name }) => name === 'target')?.value;
      tell(node.name === 'Chart' ? { kind: 'chart', target: String(target) } : { kind: 'other', node });
    }
  });
  return told;
}

/** Sentences one after the other, parted where the paragraph changes that they are about. */
function runs(
  sentences: readonly PlainSentence[],
  before: string,
  ahead: readonly string[],
): [string, PlainSentence[]][] {
  const [head] = [...sentences.flatMap(({ at }) => at), ...ahead];
  let current = head ? paragraphOf(head) : before;
  const found: [string, PlainSentence[]][] = [];
  for (const sentence of sentences) {
    if (sentence.at[0]) current = paragraphOf(sentence.at[0]);
    const last = found.at(-1);
    if (last?.[0] === current) last[1].push(sentence);
    else found.push([current, [sentence]]);
  }
  return found;
}

/** A list of which every item is a paragraph and nothing else. */
const isPlainList = ({ type, children = [] }: Node): boolean =>
  type === 'list' &&
  children.every(({ children: own = [] }) => own.length === 1 && ['paragraph', 'text'].includes(own[0]!.type));

function itemOf({ children = [] }: Node): PlainSentence {
  const nodes = children.flatMap((child) => child.children ?? [child]);
  return { nodes: trimmed(nodes), at: [...new Set(nodes.flatMap(linksIn))] };
}

/** A lead-in and the only item it leads to, as one sentence. */
const joined = (leadIn: PlainSentence, item: PlainSentence): PlainSentence => ({
  nodes: [...leadIn.nodes, { type: 'text', value: ' ' }, ...item.nodes],
  at: [...new Set([...leadIn.at, ...item.at])],
});

/** Items of which the last ends as a sentence does, though in the whole list others followed. */
function closed(items: readonly PlainSentence[]): PlainSentence[] {
  const last = items.at(-1)!;
  const end = last.nodes.at(-1);
  if (end?.type !== 'text' || !/;$/u.test(end.value ?? '')) return [...items];
  const nodes = [...last.nodes.slice(0, -1), { ...end, value: end.value!.replace(/;$/u, '.') }];
  return [...items.slice(0, -1), { ...last, nodes }];
}

/** The sentences of a block. What is marked or linked is not cut: it belongs to the sentence in which it begins. */
function sentencesOf(nodes: readonly Node[]): PlainSentence[] {
  const line = nodes.map((node) => (node.type === 'break' ? ' ' : wordsOf(node))).join('');
  const starts = splitSentences(line)
    .map(({ start }) => start)
    .slice(1);
  const parts: Node[][] = [[]];
  let at = 0;
  for (const node of nodes) {
    const length = node.type === 'break' ? 1 : wordsOf(node).length;
    const cuts = starts.filter((start) => start > at && start < at + length).map((start) => start - at);
    if (starts.includes(at)) parts.push([]);
    if (node.type !== 'text' || cuts.length === 0) parts.at(-1)!.push(node);
    else
      [0, ...cuts].forEach((cut, index) => {
        if (index > 0) parts.push([]);
        parts.at(-1)!.push({ type: 'text', value: node.value!.slice(cut, cuts[index]) });
      });
    at += length;
  }
  return parts.map((part) => ({ nodes: trimmed(part), at: [...new Set(part.flatMap(linksIn))] }));
}

/** Without the blanks around them. */
function trimmed(nodes: readonly Node[]): Node[] {
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value!.trimStart() : node.value!;
    return { ...node, value: index === nodes.length - 1 ? start.trimEnd() : start };
  });
}
