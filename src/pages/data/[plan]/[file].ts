/** A plan's open data: every table in one file each, what describes them, and the official text as received. */
import type { Plan } from '../../../plan/plan.ts';
import { siteContent } from '../../_content.ts';
import { planData } from '../../_data.ts';

export const getStaticPaths = () =>
  siteContent().plans.flatMap((plan) =>
    planData(plan).files.map(({ name }) => ({ params: { plan: plan.id, file: name }, props: { plan } })),
  );

export const GET = ({ params, props }: { params: { file: string }; props: { plan: Plan } }): Response =>
  new Response(new Uint8Array(planData(props.plan).files.find(({ name }) => name === params.file)!.bytes));
