/** The addresses of what others may set into pages of their own, each behind `/embed`; none where a build leaves them out. */
import { address } from '../plan/address.ts';
import { embeddablesOf } from '../plan/embed.ts';
import { withPictures } from '../plan/forms.ts';
import { languages } from '../plan/language.ts';
import { siteContent } from './_content.ts';

export const embedPaths = () =>
  languages.flatMap((language) =>
    (withPictures() ? siteContent().plans : []).flatMap((plan) =>
      embeddablesOf(plan).map((of) => ({
        params: { of: address(of, language).slice(1, -1) },
        props: { plan, of, language },
      })),
    ),
  );
