/** What programs are told of an embedded document, beside it. */
import { address } from '../../../plan/address.ts';
import { embeddablesOf, type Embeddable } from '../../../plan/embed.ts';
import { withPictures } from '../../../plan/forms.ts';
import { languages, type Language } from '../../../plan/language.ts';
import type { Plan } from '../../../plan/plan.ts';
import { oembed } from '../../../view/embed/frame.ts';
import { hereOf, siteContent } from '../../_content.ts';

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    (withPictures() ? siteContent().plans : []).flatMap((plan) =>
      embeddablesOf(plan).map((each) => ({
        params: { of: address(each, language).slice(1, -1) },
        props: { plan, of: each, language },
      })),
    ),
  );

export const GET = ({ props }: { props: { plan: Plan; of: Embeddable; language: Language } }): Response =>
  new Response(oembed(hereOf(props.language, null, props.plan), props.of));
