/** A published figure as drawn: hollow while an estimate, solid when final, with a dot inside when the source says neither. */
export type Firmness = 'estimate' | 'reported' | 'final';

export interface Figure {
  value: number;
  firmness: Firmness;
  qualifier?: 'over' | 'nearly' | 'about' | undefined;
  /** The number as written, with its qualifier. */
  shown: string;
  /** A level of earlier days, for comparison: a pale bar. */
  earlier?: boolean;
  /** Of another measure than the target's: a diamond, never joined to the others. */
  unlike?: boolean;
}

/** A point at (x, y), with a tick on the side on which the true number lies. */
export function point({ firmness, qualifier, unlike }: Figure, x: number, y: number): string {
  const shape = unlike
    ? `<path class="dot ${firmness} other" d="M${x} ${y - 5}l5 5l-5 5l-5-5z"/>`
    : `<circle class="dot ${firmness}" cx="${x}" cy="${y}" r="4.5"/>`;
  const inner = firmness === 'reported' ? `<circle class="pip" cx="${x}" cy="${y}" r="1.5"/>` : '';
  const tick = {
    over: `M${x - 3.5} ${y - 7}l3.5-3.5l3.5 3.5`,
    nearly: `M${x - 3.5} ${y + 7}l3.5 3.5l3.5-3.5`,
    about: `M${x - 5} ${y - 8}h10M${x - 5} ${y + 8}h10`,
  };
  return shape + inner + (qualifier ? `<path class="tick" d="${tick[qualifier]}"/>` : '');
}

/** A bar from 0 with its end as sure as the figure: an arrow for "over" and "nearly", a double end for "about". */
export function bar({ firmness, qualifier, earlier }: Figure, end: number, top: number, height: number): string {
  const middle = top + height / 2;
  const tick = {
    over: `M${end + 3} ${middle - 4}l4 4l-4 4`,
    nearly: `M${end + 7} ${middle - 4}l-4 4l4 4`,
    about: `M${end + 3} ${top}v${height}`,
  };
  return (
    `<path class="bar${earlier ? ' earlier' : ''} ${firmness}" d="M0 ${top}h${end}v${height}h-${end}z"/>` +
    (qualifier ? `<path class="tick" d="${tick[qualifier]}"/>` : '')
  );
}
