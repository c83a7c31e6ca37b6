import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/plan/text/sentence.ts';

const split = (line: string): string[] => splitSentences(line).map(({ start, end }) => line.slice(start, end));

describe('a sentence ends', () => {
  test.each([
    ['at a full stop before a capital', 'Một việc. Hai việc.', ['Một việc.', 'Hai việc.']],
    ['before a figure', 'y tế cơ sở. 100% phường, xã có kế hoạch.', ['y tế cơ sở.', '100% phường, xã có kế hoạch.']],
    ['before a quotation', 'Xong. “Ba trước” là gì?', ['Xong.', '“Ba trước” là gì?']],
    [
      'at dots after which a new order begins',
      'của Thường trực... Đẩy nhanh tiến độ.',
      ['của Thường trực...', 'Đẩy nhanh tiến độ.'],
    ],
    [
      'after a closing bracket',
      'địa bàn (Móng Cái, Quảng Yên...). Tập trung.',
      ['địa bàn (Móng Cái, Quảng Yên...).', 'Tập trung.'],
    ],
    ['after a closing quote', 'tiêu cực, “lợi ích nhóm”. Kiên quyết.', ['tiêu cực, “lợi ích nhóm”.', 'Kiên quyết.']],
    ['at "./."', 'từ ngày thông qua./. ', ['từ ngày thông qua./.']],
    ['after a date at the end', 'ngày 09/5/2019. Thực hiện.', ['ngày 09/5/2019.', 'Thực hiện.']],
  ])('%s', (_, line, sentences) => expect(split(line)).toEqual(sentences));
});

describe('a sentence goes on', () => {
  test.each([
    ['through a date', 'Nghị quyết số 16-NQ/TU ngày 09/5/2019, Nghị quyết số 10-NQ/TU.'],
    ['through document codes', 'các Nghị định số: 167/2017/NĐ-CP ngày 31/12/2017, 67/2021/NĐ-CP.'],
    ['through numbered items', 'cấp có thẩm quyền: (1) Đề án xây dựng…; (2) Đề án phát triển; (3) Đề án điều chỉnh.'],
    [
      'through an ellipsis before a small letter',
      'Khu kinh tế Móng Cái, Vân Đồn…làm cơ sở quản lý; trục lợi…, không để.',
    ],
    ['through an ellipsis before a bracket', 'các Khu kinh tế… (Móng Cái…) và Vân Đồn.'],
    ['inside brackets', 'dự án (về nguồn vật liệu. Vị trí đổ thải...); tăng cường.'],
    ['inside quotes', 'theo phương châm “Nhanh. Gọn. Đúng” của tỉnh.'],
    ['after an abbreviated title', 'tại TP. Hạ Long và TX. Quảng Yên.'],
    ['after a numbered item of a run-in list', 'gồm: 1. Đẩy mạnh đầu tư; 2. Thực hiện quy hoạch.'],
    ['through a decimal and a thousand', 'đạt trên 45,2 triệu tấn; 54.000 tỷ đồng.'],
  ])('%s', (_, line) => expect(split(line)).toEqual([line]));
});

test('a bracket that never closes does not swallow the paragraph', () => {
  expect(split('Một việc (chưa đóng. Hai việc.')).toEqual(['Một việc (chưa đóng.', 'Hai việc.']);
});
