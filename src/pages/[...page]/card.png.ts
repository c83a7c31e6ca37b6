/** The pictures shown where pages are shared. */
import { drawShareCard } from '../../chart/share-card.ts';
import { pngCraft, toPng } from '../../chart/png.ts';
import { address, type Page } from '../../plan/address.ts';
import { withPictures } from '../../plan/forms.ts';
import { kept } from '../../plan/kept.ts';
import { languages, type Language } from '../../plan/language.ts';
import type { Plan } from '../../plan/plan.ts';
import { cardOf } from '../../view/card/cards.ts';
import { cardPages } from '../../view/card/shared.ts';
import { siteContent } from '../_content.ts';

interface Props {
  plan: Plan;
  page: Page;
  language: Language;
}

export function getStaticPaths() {
  const content = siteContent();
  if (!withPictures()) return [];
  return content.plans.flatMap((plan) =>
    cardPages({ plan, content }).flatMap((page) =>
      languages.map((language) => ({
        params: { page: address(page, language).slice(1, -1) || undefined },
        props: { plan, page, language },
      })),
    ),
  );
}

export async function GET({ props: { plan, page, language } }: { props: Props }): Promise<Response> {
  const svg = drawShareCard(cardOf({ content: siteContent(), plan, language }, page));
  return new Response(await kept(pngCraft, svg, (from) => toPng(from, 1)));
}
