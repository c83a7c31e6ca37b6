/** What the two languages say is held against each other beyond their figures, and how it was typed. */
import { describe, expect, test } from 'vitest';
import { bareTyping } from '../../../src/plan/text/bare-typing.ts';
import { oppositeOf } from '../../../src/plan/text/opposites.ts';
import type { Edit } from '../../example/project.ts';
import { expectFinding, expectFindingAt, expectNothing, readExample } from './expect-finding.ts';

const update = 'content/2024-h1/updates/2023-12-20-hop-thon/update.yaml';
const village = readExample(update).match(/fact: \{ vi: .*/u)![0];
/** The words of a report in both languages. */
const fact = (vi: string, en: string): Edit => ({ file: update, from: village, to: `fact: { vi: ${vi}, en: ${en} }` });

describe('told as opposite', () => {
  test.each([
    ['Thôn góp trên 500 viên gạch.', "¦'The village gave under 500 bricks.'"],
    ['Thôn góp gần 500 viên gạch.', "¦'The village gave over 500 bricks.'"],
    ['Thôn góp khoảng 500 viên gạch.', "¦'The village gave at least 500 bricks.'"],
    ['Số gạch góp tăng 5%.', '¦The bricks given fell by 5%.'],
    ['Số gạch góp giảm còn 500 viên.', '¦The bricks given rose to 500.'],
  ])('%s – %s', (vi, en) => expectFindingAt('opposite', fact(vi, en)));
  test.each([
    ['Số gạch gấp đôi năm trước.', '¦The bricks were threefold those of the year before.'],
    ['Thôn đã góp một nửa vật liệu.', '¦The village has given a third of the material.'],
    ['Thôn chưa góp vật liệu.', '¦The village has given material.'],
    ['Thôn không góp vật liệu.', '¦The village has given material.'],
  ])('as a warning: %s – %s', (vi, en) => expectFinding('opposite', fact(vi, en)));
});
test('what says the same in other words is no opposite', () => {
  const same: [string, string][] = [
    ['Hai số không khớp nhau.', 'The two figures differ.'],
    ['Khai thác không gian biển.', 'Use the space of the sea.'],
    ['Chưa có nguồn nào.', 'No source has been found.'],
    ['Tăng trưởng GRDP trên 11%, giảm nghèo.', 'GRDP growth of over 11%, less poverty.'],
    ['Tăng từ 5% lên 7%, rồi giảm còn 6%.', 'It rose from 5% to 7% and then fell to 6%.'],
    ['Ít nhất 1.500 cây, khoảng 2.000 hộ.', 'At least 1,500 trees and about 2,000 households.'],
    ['Giảm tải cho 3 tuyến đường, thêm 2 tuyến.', 'It relieves 3 roads and raises 2 more.'],
  ];
  expect(same.filter(([vi, en]) => oppositeOf(vi, en) !== null)).toEqual([]);
});

describe('typed with the input method off', () => {
  test.each([
    ['Thôn ddax gops vaatj lieeuj.', 'telex'],
    ['Tho6n d9a4 tre6n va65t lie65u.', 'vni'],
    ["Tho^n dda~ go'p va^.t lie^.u.", 'viqr'],
    ['Nguoi dan trong tinh da gop cho viec xay dung.', 'bare'],
  ])('%s', (words, kind) => {
    expect(bareTyping(words)?.kind).toBe(kind);
    expectFindingAt('bare-typing', fact(`¦"${words}"`, 'The village has given material.'));
  });
  test('names, English words and a few syllables that need no mark are no fault', () => {
    const sound = ['VOV, VTV, Quang Ninh', 'Theo Sun Group, Foxconn, Tesla và Bosch', 'Quy mô 20 ha', 'Tin trong nam'];
    expect(sound.filter((words) => bareTyping(words) !== null)).toEqual([]);
  });
});

describe('names of places', () => {
  const place = (id: string, name: string): string =>
    `- id: ${id}
  name: { vi: Thành phố ${name}, en: ${name} city }
  kind: city
  match: [${name}]
  note: { vi: Ở gần thôn., en: It is near. }
  sources:
    - { publisher: Báo mẫu, title: Tin, url: 'https://vi-du.example/${id}', accessed: 2024-01-02 }
`;
  const register: Edit = {
    file: 'content/places.yaml',
    to: readExample('content/places.yaml') + place('cam-pha', 'Cẩm Phả') + place('mong-cai', 'Móng Cái'),
  };
  test('another one in English', () =>
    expectFindingAt('place-differs', register, fact('Người Móng Cái đã góp.', '¦People of Cẩm Phả have given.')));
  test.each(['Cẩm Phá', 'Cầm Phả', 'Móng Cai'])('with wrong marks: %s', (name) =>
    expectFindingAt('place-spelt', register, fact(`¦Người ${name} đã góp.`, 'People have given.')),
  );
  test('without any marks, as others print it, or in both languages: no fault', () => {
    const addresses = ['cam-pha', 'mong-cai'].map((id) => `/2024-h1/dia-phuong/#${id}\n`).join('');
    const list = { file: 'content/addresses.txt', to: readExample('content/addresses.txt') + addresses };
    expectNothing(register, list, fact('Báo Mong Cai ghi người Móng Cái đã góp.', 'Móng Cái News says they gave.'));
  });
});
