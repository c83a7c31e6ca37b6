/** What views name as their states is what the miniature plan shows, and no state is without a page. */
import { expect, test } from 'vitest';
import { allPages, address } from '../../src/plan/address.ts';
import { states } from '../../src/plan/evidence/state.ts';
import { addFurtherStates } from '../example/further-states.ts';
import { exampleStates } from '../example/pages.ts';
import { aged, discard, readProject, spoil } from '../example/project.ts';

const { root } = spoil(...aged);
addFurtherStates(root);
const { content, findings } = readProject(root);
discard(root);

test('the check accepts the plan that shows them', () =>
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]));

test('each has a page, and each kind of page a state', () => {
  const pages = allPages(content!.plans);
  const addresses = new Set(pages.map((page) => address(page, 'vi')));
  expect(exampleStates.filter(({ page }) => !addresses.has(address(page, 'vi')))).toEqual([]);
  const kinds = new Set(exampleStates.map(({ page }) => page.kind));
  expect(pages.filter(({ kind }) => kind !== 'search' && !kinds.has(kind))).toEqual([]);
});

test('commitments come to every state', () => {
  const shown = exampleStates.flatMap(({ page }) => {
    const commitments = content!.plans.flatMap((plan) => plan.commitments);
    return page.kind === 'commitment' ? commitments.find(({ id }) => id === page.id)!.state : [];
  });
  // Whether one was looked for is a matter of the day the plan was gone through.
  const looked = states.filter((state) => !['none', 'not-searched'].includes(state));
  expect(looked.filter((state) => !shown.includes(state))).toEqual([]);
});
