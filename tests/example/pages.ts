/** Every state that views name as theirs, with the address of its page on the site of the miniature plan. */
import { address } from '../../src/plan/address.ts';
import type { Example } from '../../src/view/example.ts';

const rooms = import.meta.glob<{ examples: Example[] }>('../../src/view/*/examples.ts', { eager: true });

export const exampleStates = Object.values(rooms).flatMap(({ examples }) =>
  examples.map((example) => ({ ...example, address: address(example.page, example.language ?? 'vi') })),
);
