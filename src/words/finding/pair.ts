/** Findings in what the two languages say, and in how it was typed. */
import type { Both } from '../both.ts';
import { called, type FindingWords } from './phrase.ts';

const typed: Both<Record<'bare' | 'telex' | 'vni' | 'viqr', string>> = {
  vi: {
    bare: 'gõ không dấu',
    telex: 'còn nguyên phím gõ Telex',
    vni: 'còn nguyên phím gõ VNI',
    viqr: 'còn nguyên phím gõ VIQR',
  },
  en: {
    bare: 'typed without its marks',
    telex: 'typed in Telex while the input method was off',
    vni: 'typed in VNI while the input method was off',
    viqr: 'typed in VIQR while the input method was off',
  },
};

export const pairFindings = {
  opposite: {
    vi: ({ key, kind, vi, en }) =>
      kind === 'not'
        ? `${called.vi(key)}: tiếng Việt có “${vi}”, tiếng Anh không có lời phủ định nào. Nếu hai bên nói ngược nhau thì sửa; nếu tiếng Anh nói cách khác mà cùng nghĩa thì để nguyên.`
        : `${called.vi(key)}: tiếng Việt ghi “${vi}”, tiếng Anh ghi “${en}”: hai bên nói ngược nhau. Hãy xem lại nguồn rồi sửa cho khớp.`,
    en: ({ key, kind, vi, en }) =>
      kind === 'not'
        ? `${called.en(key)}: the Vietnamese has “${vi}”, and the English denies nothing. Correct it if they say opposite things; leave it if the English puts the same in other words.`
        : `${called.en(key)}: the Vietnamese says “${vi}”, the English “${en}”: they say opposite things. Check the source and make them agree.`,
  },
  'place-differs': {
    vi: ({ key, vi, en }) =>
      `${called.vi(key)}: tiếng Việt nêu “${vi}”, tiếng Anh nêu “${en}”. Hai bên phải nêu cùng một nơi: hãy sửa cho khớp.`,
    en: ({ key, vi, en }) =>
      `${called.en(key)}: the Vietnamese names “${vi}”, the English “${en}”. Both must name the same place: make them agree.`,
  },
  'place-spelt': {
    vi: ({ key, found, name }) => `${called.vi(key)}: “${found}” sai dấu: tên nơi này là “${name}”. Hãy sửa lại.`,
    en: ({ key, found, name }) => `${called.en(key)}: “${found}” has wrong marks: the place is “${name}”. Correct it.`,
  },
  'bare-typing': {
    vi: ({ key, kind, found }) =>
      `${called.vi(key)}: “${found}” là tiếng Việt ${typed.vi[kind]}. Hãy bật bộ gõ rồi gõ lại có dấu.`,
    en: ({ key, kind, found }) =>
      `${called.en(key)}: “${found}” is Vietnamese ${typed.en[kind]}. Turn the input method on and type it again.`,
  },
} satisfies Partial<FindingWords>;
