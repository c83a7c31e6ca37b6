/** A plan's commitments, targets, figures, projects and updates as data, all in one file each. */
import { commitmentsCsv, commitmentsJson } from '../../../open-data/commitments.ts';
import { projectsCsv, projectsJson } from '../../../open-data/projects.ts';
import { observationsCsv, targetsCsv, targetsJson } from '../../../open-data/targets.ts';
import { updatesJson } from '../../../open-data/updates.ts';
import type { Plan } from '../../../plan/plan.ts';
import { siteContent } from '../../_content.ts';

const files: Record<string, (plan: Plan) => string> = {
  'commitments.json': commitmentsJson,
  'commitments.csv': commitmentsCsv,
  'projects.json': (plan) => projectsJson(plan, siteContent().projects),
  'projects.csv': (plan) => projectsCsv(plan, siteContent().projects),
  'targets.json': targetsJson,
  'targets.csv': targetsCsv,
  'observations.csv': observationsCsv,
  'updates.json': updatesJson,
};

export const getStaticPaths = () =>
  siteContent().plans.flatMap((plan) =>
    Object.keys(files).map((file) => ({ params: { plan: plan.id, file }, props: { plan } })),
  );

export const GET = ({ params, props }: { params: { file: string }; props: { plan: Plan } }): Response =>
  new Response(files[params.file]!(props.plan));
