/** A state in words beside what it stands with. */
import { expect, test } from 'vitest';
import { noBasis } from '../../src/plan/evidence/state.ts';
import { formatState } from '../../src/words/state.ts';

const basis = { ...noBasis, estimate: true, secondary: true };

test('what a state rests on is said once: not again where the figure beside it says so', () => {
  expect(formatState('met', basis, 'vi')).toBe('theo báo cáo: đạt (ước tính, nguồn dẫn lại)');
  expect(formatState('met', basis, 'vi', undefined, '11,02–11,03% (ước tính)')).toBe(
    'theo báo cáo: đạt (nguồn dẫn lại)',
  );
  expect(formatState('met', basis, 'en', undefined, '48.1% (estimate, secondary source)')).toBe('reported met');
});
