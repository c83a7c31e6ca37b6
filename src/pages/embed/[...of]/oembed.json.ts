/** What programs are told of an embedded document, beside it. */
import type { Embeddable } from '../../../plan/embed.ts';
import type { Language } from '../../../plan/language.ts';
import type { Plan } from '../../../plan/plan.ts';
import { oembed } from '../../../view/embed/frame.ts';
import { hereOf } from '../../_content.ts';
import { embedPaths } from '../../_embeds.ts';

export const getStaticPaths = embedPaths;

export const GET = ({ props }: { props: { plan: Plan; of: Embeddable; language: Language } }): Response =>
  new Response(oembed(hereOf(props.language, null, props.plan), props.of));
