/** A target's figures and picture to take away: JSON, CSV, and in each language SVG and PNG. */
import { pngCraft, toPng } from '../../../../chart/png.ts';
import { targetCsv, targetJson } from '../../../../open-data/tables/targets.ts';
import type { Plan } from '../../../../plan/plan.ts';
import type { Target } from '../../../../plan/target/target.ts';
import { pictureFile } from '../../../../view/target/pictures.ts';
import { download, type Download } from '../../../../plan/download.ts';
import { kept } from '../../../../plan/kept.ts';
import { languages, type Language } from '../../../../plan/language.ts';
import { siteContent } from '../../../_content.ts';

interface Props {
  plan: Plan;
  target: Target;
  format: Download;
  language: Language;
}

const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

export const getStaticPaths = () =>
  siteContent().plans.flatMap((plan) =>
    plan.targets.flatMap((target) => {
      const file = (format: Download, language: Language) => ({
        params: { plan: plan.id, file: nameOf(download(plan.id, target.id, format, language)) },
        props: { plan, target, format, language },
      });
      const pictures = languages.flatMap((language) =>
        pictureFile({ content: siteContent(), plan, target, language })
          ? [file('svg', language), file('png', language)]
          : [],
      );
      return [file('json', 'vi'), file('csv', 'vi'), ...pictures];
    }),
  );

export async function GET({ props }: { props: Props }): Promise<Response> {
  const { plan, target, format, language } = props;
  if (format === 'json') return new Response(targetJson(siteContent(), plan, target));
  if (format === 'csv') return new Response(targetCsv(plan, target));
  const svg = pictureFile({ content: siteContent(), plan, target, language })!;
  if (format === 'svg') return new Response(svg);
  return new Response(await kept(pngCraft, svg, toPng));
}
