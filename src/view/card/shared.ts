/** Which pages have a picture for where they are shared, and whose picture a page without one shows. */
import type { Page } from '../../plan/address.ts';
import { isNews } from '../../plan/update/update.ts';
import type { Here } from '../here.ts';

/** Pages with a card of their own; the others show their group's, their target's or their plan's. */
export const cardPages = ({ plan, content }: Pick<Here, 'content' | 'plan'>): Page[] => [
  ...(plan.id === content.site.current ? [{ kind: 'home' } as const] : []),
  { kind: 'plan', plan: plan.id },
  ...(plan.over ? [{ kind: 'outcome', plan: plan.id } as const] : []),
  ...plan.groups.map(({ number }): Page => ({ kind: 'group', plan: plan.id, group: number })),
  ...plan.targets.map(({ id }): Page => ({ kind: 'target', plan: plan.id, id })),
  ...plan.localities.map(({ id }): Page => ({ kind: 'place', plan: plan.id, id })),
  ...plan.updates.filter(isNews).map(({ id }): Page => ({ kind: 'update', plan: plan.id, id })),
];

/** The page whose card a page shows: its own where it has one. */
export function cardPageOf({ plan }: Pick<Here, 'plan'>, page: Page): Page {
  switch (page.kind) {
    case 'home':
    case 'plan':
    case 'outcome':
    case 'group':
    case 'target':
    case 'place':
    case 'update':
      return page;
    case 'commitment': {
      const { targets, division } = plan.commitments.find(({ id }) => id === page.id)!;
      if (targets.length === 1) return { kind: 'target', plan: plan.id, id: targets[0]! };
      const group = plan.groups.find(({ number }) => String(number) === division);
      return group ? { kind: 'group', plan: plan.id, group: group.number } : { kind: 'plan', plan: plan.id };
    }
    case 'cite':
      return cardPageOf({ plan }, page.of);
    default:
      return 'plan' in page ? { kind: 'plan', plan: plan.id } : { kind: 'home' };
  }
}

/** What a card shows, for people who do not see it, where it is not the page's own: whose it is. */
export function cardName({ plan, content, language }: Pick<Here, 'plan' | 'content' | 'language'>, card: Page): string {
  if (card.kind === 'group') return plan.groups.find(({ number }) => number === card.group)!.prose[language].title;
  if (card.kind === 'target') return plan.targets.find(({ id }) => id === card.id)!.name[language];
  return card.kind === 'home' ? content.site.name[language] : plan.title[language];
}
