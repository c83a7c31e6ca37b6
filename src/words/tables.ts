/** The tables of the open data: what each is called, and what a row of it is. */
import type { Both } from './both.ts';

/** What a row of each is. */
export const tableWords: Record<string, { title: Both<string>; row: Both<string> }> = {
  commitments: {
    title: { vi: 'Nhiệm vụ', en: 'Tasks' },
    row: {
      vi: 'Mỗi dòng là một nhiệm vụ nghị quyết đặt ra, với nguyên văn, hạn và tình trạng.',
      en: 'A row is one task that the resolution sets, with its words, deadline and status.',
    },
  },
  targets: {
    title: { vi: 'Chỉ tiêu', en: 'Targets' },
    row: {
      vi: 'Mỗi dòng là một con số hoặc một mức mà nghị quyết đặt ra.',
      en: 'A row is one number or level that the resolution sets.',
    },
  },
  observations: {
    title: { vi: 'Số liệu đã công bố', en: 'Published figures' },
    row: {
      vi: 'Mỗi dòng là một số liệu về một chỉ tiêu, kèm nguồn.',
      en: 'A row is one figure on one target, with its source.',
    },
  },
  reports: {
    title: { vi: 'Báo cáo', en: 'Reports' },
    row: {
      vi: 'Mỗi dòng là điều một nguồn nói về một nhiệm vụ, bằng lời của chúng tôi.',
      en: 'A row is what one source says of one task, in our own words.',
    },
  },
  deadlines: {
    title: { vi: 'Thời hạn', en: 'Deadlines' },
    row: {
      vi: 'Mỗi dòng là hạn của một nhiệm vụ, đúng lời nghị quyết.',
      en: 'A row is the deadline of one task, in the words of the resolution.',
    },
  },
  updates: {
    title: { vi: 'Cập nhật', en: 'Updates' },
    row: {
      vi: 'Mỗi dòng là một tin cập nhật hoặc đính chính, mới nhất trước.',
      en: 'A row is one update or correction, newest first.',
    },
  },
  corrections: {
    title: { vi: 'Đính chính', en: 'Corrections' },
    row: {
      vi: 'Mỗi dòng là một đính chính: điều đã nói và điều đối chiếu được.',
      en: 'A row is one correction: what was said, and what stands against it.',
    },
  },
  sentences: {
    title: { vi: 'Câu', en: 'Sentences' },
    row: {
      vi: 'Mỗi dòng là một câu hoặc đề mục của nghị quyết, kèm bản dịch tiếng Anh.',
      en: 'A row is one sentence or heading of the resolution, with its English translation.',
    },
  },
  divisions: {
    title: { vi: 'Phần', en: 'Parts' },
    row: {
      vi: 'Mỗi dòng là một phần của nghị quyết: nhóm nhiệm vụ, phần mở đầu, điều 2.',
      en: 'A row is one part of the resolution: a task group, its opening, article 2.',
    },
  },
  projects: {
    title: { vi: 'Công trình, đề án', en: 'Projects and schemes' },
    row: {
      vi: 'Mỗi dòng là một công trình, đề án hay chương trình được nêu tên.',
      en: 'A row is one project, scheme or programme that is named.',
    },
  },
  places: {
    title: { vi: 'Địa phương', en: 'Places' },
    row: {
      vi: 'Mỗi dòng là một huyện, thị xã, thành phố, hoặc một nơi khác được nêu tên.',
      en: 'A row is one district, town or city, or another place that is named.',
    },
  },
  bodies: {
    title: { vi: 'Cơ quan', en: 'Bodies' },
    row: { vi: 'Mỗi dòng là một cơ quan được nêu tên.', en: 'A row is one body that is named.' },
  },
  documents: {
    title: { vi: 'Văn bản được dẫn', en: 'Documents cited' },
    row: { vi: 'Mỗi dòng là một văn bản nghị quyết dẫn.', en: 'A row is one document that the resolution cites.' },
  },
  terms: {
    title: { vi: 'Thuật ngữ', en: 'Glossary' },
    row: { vi: 'Mỗi dòng là một từ được giải thích.', en: 'A row is one word explained.' },
  },
  units: {
    title: { vi: 'Đơn vị', en: 'Units' },
    row: { vi: 'Mỗi dòng là một đơn vị đo.', en: 'A row is one unit of measure.' },
  },
};
