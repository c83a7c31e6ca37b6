/** Pictures of targets: what stands in them, the signs they use, and what is told beneath. */
import type { Subject } from './both.ts';

export const chart = {
  caption: {
    vi: (name: string, unit: string): string => `${name}, ${unit}`,
    en: (name: string, unit: string): string => `${name}, ${unit}`,
  },
  asked: { vi: 'mức đề ra', en: 'target level' },
  milestone: { vi: (day: string): string => `đến ${day}`, en: (day: string): string => `by ${day}` },
  before: {
    vi: (year: string, figure: string): string => `${year}: ${figure}`,
    en: (year: string, figure: string): string => `${year}: ${figure}`,
  },
  missing: {
    year: { vi: ['chưa tìm thấy', 'số cả năm'], en: ['whole-year', 'figure not found'] },
    period: { vi: ['chưa tìm thấy', 'số cả kỳ'], en: ['final figure', 'not found'] },
    open: { vi: ['kỳ chưa hết'], en: ['period not over'] },
  },
  points: { vi: (number: string): string => `${number} điểm`, en: (number: string): string => `${number} points` },
  cut: {
    vi: (from: string): string => `thang cắt, từ ${from}`,
    en: (from: string): string => `scale cut, from ${from}`,
  },
  month: {
    vi: (month: number): string => `th. ${month}`,
    en: (month: number): string =>
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]!,
  },
  signs: {
    final: { vi: 'số chính thức', en: 'final figure' },
    estimate: { vi: 'số ước', en: 'estimate' },
    reported: { vi: 'nguồn không nói là ước hay chính thức', en: 'not stated whether estimate or final' },
    range: { vi: 'các nguồn nêu số khác nhau', en: 'sources give different figures' },
    goal: { vi: 'mức đề ra', en: 'target level' },
    before: { vi: (year: string): string => `năm ${year}`, en: (year: string): string => year },
    missing: { vi: 'chưa tìm thấy số', en: 'no figure found' },
    missed: { vi: 'chỗ còn thiếu', en: 'the shortfall' },
  },
  notDrawn: {
    vi: (figures: string): string => `Không vẽ ${figures}: tính theo cách khác.`,
    en: (figures: string): string => `Not drawn: ${figures}, measured differently.`,
  },
  sources: { vi: 'Nguồn của từng số: bảng bên dưới.', en: 'Source of each figure: the table below.' },
  describe: {
    goal: {
      vi: (goal: string, period: string): string => `Mức đề ra ${goal}${period && `, ${period}`}.`,
      en: (goal: string, period: string): string => `Target level ${goal}${period && `, ${period}`}.`,
    },
    figures: { vi: (list: string): string => `Các số: ${list}.`, en: (list: string): string => `Figures: ${list}.` },
    estimate: { vi: 'ước', en: 'estimate' },
  },
} satisfies Subject;
