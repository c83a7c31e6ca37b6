/** Finds room for words beside a point, at every size of the picture at once: what has no room is left to the table. */
import { boxOf, overlap, type Box, type Margins, type Place, type Size, type Words } from './scene.ts';

/** Lines of words that stand together. */
export interface Label {
  at: Place;
  lines: readonly { words: string; name: string }[];
}

const lineHeight = 17;

/** The lines of a label, the last of them at so much from its point. */
function linesAt({ at, lines }: Label, dx: number, dy: number, anchor?: Words['anchor']): Words[] {
  return lines.map(({ words, name }, index) => ({
    ...{ kind: 'words', name, at, dx, anchor, words },
    dy: dy - (lines.length - 1 - index) * lineHeight,
  }));
}

/** What words may not touch, as boxes at each size. */
export class Taken {
  readonly #sizes: readonly Size[];
  readonly #margins: Margins;
  readonly #boxes: Box[][];

  constructor(sizes: readonly Size[], margins: Margins) {
    this.#sizes = sizes;
    this.#margins = margins;
    this.#boxes = sizes.map(() => []);
  }

  /** A share of the plot with so many pixels around it. */
  add(from: Place, to: Place, around: number): void {
    this.#sizes.forEach(({ width, height }, index) => {
      this.#boxes[index]!.push({
        left: Math.min(from.x, to.x) * width - around,
        right: Math.max(from.x, to.x) * width + around,
        top: Math.min(from.y, to.y) * height - around,
        bottom: Math.max(from.y, to.y) * height + around,
      });
    });
  }

  /** A line in pieces, for the box around a slanted one is mostly empty. */
  addSlanted(from: Place, to: Place, around: number): void {
    const at = (share: number): Place => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    for (let step = 0; step < 8; step++) this.add(at(step / 8), at((step + 1) / 8), around);
  }

  addWords(words: readonly Words[]): void {
    for (const each of words) this.#sizes.forEach((size, index) => this.#boxes[index]!.push(boxOf(each, size)));
  }

  isFree(words: readonly Words[]): boolean {
    const { left, right, top } = this.#margins;
    return this.#sizes.every((size, index) =>
      words.every((each) => {
        const box = boxOf(each, size);
        const inside =
          box.left >= -left && box.right <= size.width + right && box.top >= -top && box.bottom <= size.height - 1;
        return inside && !this.#boxes[index]!.some((other) => overlap(box, other));
      }),
    );
  }
}

/** How far from its point a label may stand, in pixels: over a line close by rather than clear of it far away. */
const reaches = [
  [8, 20, 34],
  [50, 68],
];

/** @returns the words where they found room, now taken; nothing where there is none */
export function placeLabel(label: Label, taken: Taken, soft?: Taken): Words[] {
  const more = (label.lines.length - 1) * lineHeight;
  const around = (far: number): [number, number, Words['anchor']][] => [
    [-far, -8, 'end'],
    [0, -far - 3, 'middle'],
    [far, -8, undefined],
    [far, 16 + more, undefined],
    [-far, 17 + more, 'end'],
    [0, far + 12 + more, 'middle'],
    [-far - 2, 5, 'end'],
    [far + 2, 5, undefined],
    [-far, -far - 6, 'end'],
    [-8, far + 14 + more, 'end'],
  ];
  for (const reach of reaches)
    for (const avoided of soft ? [soft, undefined] : [undefined])
      for (const [dx, dy, anchor] of reach.flatMap(around)) {
        const words = linesAt(label, dx, dy, anchor);
        if (!taken.isFree(words) || (avoided && !avoided.isFree(words))) continue;
        taken.addWords(words);
        return words;
      }
  return [];
}

/**
 * Labels at the plot's right side, each at its height, moved apart where they would touch.
 *
 * @param least the smallest height of the plot: where labels have room there they have it in taller ones
 */
export function stackAtRight(labels: readonly Label[], least: number): Words[] {
  const half = ({ lines }: Label): number => (lines.length * lineHeight) / 2;
  const sorted = labels.toSorted((a, b) => a.at.y - b.at.y);
  const centres = sorted.map(({ at }) => at.y * least);
  const room = (index: number): number => half(sorted[index - 1]!) + half(sorted[index]!);
  for (let index = 1; index < sorted.length; index++)
    centres[index] = Math.max(centres[index]!, centres[index - 1]! + room(index));
  const end = sorted.length - 1;
  if (end >= 0) centres[end] = Math.min(centres[end]!, least - half(sorted[end]!));
  for (let index = end; index > 0; index--)
    centres[index - 1] = Math.min(centres[index - 1]!, centres[index]! - room(index));
  return sorted.flatMap((label, index) => {
    const last = centres[index]! - label.at.y * least + half(label) - 4.5;
    return linesAt(label, 11, last);
  });
}
