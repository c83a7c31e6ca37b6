/** Keys typed with the input method off spell what was meant. */
import { describe, expect, test } from 'vitest';
import { spelledByKeys } from '../../src/search/telex.ts';

describe('Telex and VNI keys spell', () => {
  test.each([
    ['ddaauf tuw coong', 'đầu tư công'],
    ['d9a62u tu7 co6ng', 'đầu tư công'],
    ['giair ngaan', 'giải ngân'],
    ['gia3i nga6n', 'giải ngân'],
    ['dduoois nuwowcs', 'đuối nước'],
    ['duoois nuowcs', 'duối nước'],
    ['nghij quyeets', 'nghị quyết'],
    ['nhaf owr xax hooij', 'nhà ở xã hội'],
    ['sanr luwowngj than', 'sản lượng than'],
    ['ho65 nghe2o', 'hộ nghèo'],
    ['nguwowif', 'người'],
    ['hoaf binhf', 'hòa bình'],
  ])('%s: %s', (keys, words) => expect(spelledByKeys(keys)).toBe(words));
});

test.each(['dau tu cong', 'public investment', 'bitcoin', 'metro', '54.000', '128/NQ-HĐND', 'Hạ Long', '', '😀'])(
  'what spells nothing else stays: %s',
  (typed) => expect(spelledByKeys(typed)).toBeNull(),
);
