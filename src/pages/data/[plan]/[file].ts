/** A plan's open data: every table in one file each, what describes them, the official text as received; and all in one piece. */
import type { Plan } from '../../../plan/plan.ts';
import { booksOf } from '../../_books.ts';
import { citationsOf } from '../../_citations.ts';
import { siteContent } from '../../_content.ts';
import { planData } from '../../_data.ts';

const filesOf = (plan: Plan): { name: string; bytes: Uint8Array }[] => [
  ...planData(plan).files,
  ...booksOf(plan),
  ...citationsOf(plan),
];

export const getStaticPaths = () =>
  siteContent().plans.flatMap((plan) =>
    filesOf(plan).map(({ name }) => ({ params: { plan: plan.id, file: name }, props: { plan } })),
  );

export const GET = ({ params, props }: { params: { file: string }; props: { plan: Plan } }): Response =>
  new Response(new Uint8Array(filesOf(props.plan).find(({ name }) => name === params.file)!.bytes));
