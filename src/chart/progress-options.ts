/** What a picture of how a number came along is drawn from. */
import type { Firmness } from './scene.ts';

export interface Figure {
  value: number;
  firmness: Firmness;
}

/** All figures of one day, told by one label. */
export interface Day {
  /** The last day they speak of, ISO. */
  day: string;
  figures: readonly Figure[];
  label: string;
}

export interface Goal {
  day: string;
  value: number;
  /** "trên 11%". */
  words: string;
  /** Beneath it: "mức đề ra", or by when. */
  note: string;
}

export interface ProgressOptions {
  finding: string;
  description: string;
  /** First and last day of the period, ISO. */
  from: string;
  to: string;
  /** Of the numbers, at the top of the scale. */
  unit: string;
  /** Whether the scale may begin above 0: rates, never amounts. */
  isRate: boolean;
  /** What is asked at the period's end, and on the way to it. */
  goal: Goal;
  milestones: readonly Goal[];
  days: readonly Day[];
  /** The year before, its days moved into this one. */
  before: { points: readonly { day: string; value: number }[]; label: string } | null;
  /** What stands where the whole period's number is missing. */
  missing: readonly string[] | null;
  /** How far the last figures are from what is asked: "+0,02 / +0,03 điểm". */
  difference: string | null;
  /** Whether the target was missed. */
  missed: boolean;
  number: (value: number) => string;
  month: (month: number) => string;
  cut: (from: string) => string;
}
