/** The views of the register: which tasks each shows. The page opens on the first that shows any. */
import type { Commitment } from '../../plan/commitment/commitment.ts';
import { isReported } from '../../plan/commitment/register.ts';

/** By the name of a view; what was taken back stands under all of them only. */
export const views = {
  reported: (commitment: Commitment): boolean => !commitment.withdrawn && isReported(commitment),
  dated: ({ withdrawn, deadline }: Commitment): boolean => !withdrawn && deadline !== undefined,
  numbered: ({ withdrawn, kind, targets }: Commitment): boolean =>
    !withdrawn && (kind === 'numeric-target' || targets.length > 0),
};
export type View = keyof typeof views;
export const viewNames = Object.keys(views) as View[];

/** The views that show a task. */
export const viewsOf = (commitment: Commitment): View[] => viewNames.filter((view) => views[view](commitment));

/** Tasks that no number and no day could measure. */
export const isStanding = ({ kind, withdrawn, deadline, targets }: Commitment): boolean =>
  kind === 'standing-duty' && !withdrawn && deadline === undefined && targets.length === 0;
