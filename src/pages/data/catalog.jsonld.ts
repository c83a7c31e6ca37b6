/** The catalogue of all plans' data. */
import { catalogue } from '../../open-data/catalog.ts';
import { siteContent } from '../_content.ts';
import { planData } from '../_data.ts';

export const GET = (): Response =>
  new Response(catalogue(siteContent(), siteContent().plans.map(planData)), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
