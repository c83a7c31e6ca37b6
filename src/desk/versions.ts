/** Keeps what version of the data stands now, so that it can be told later what has changed since. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataVersion, withVersion } from '../open-data/kept-version.ts';
import type { Content } from '../plan/read.ts';
import { versionsPath } from '../plan/versions-file.ts';
import { today } from './today.ts';

const head = '// Các phiên bản dữ liệu, do máy ghi (npm run addresses). Không sửa dòng nào.\n';

/** @returns the versions that were not kept before */
export function keepVersions(root: string, content: Content): string[] {
  return content.plans.flatMap((plan) => {
    const path = join(root, versionsPath(plan.id));
    const version = dataVersion(content, plan);
    const text = withVersion(plan, existsSync(path) ? readFileSync(path, 'utf8') : head, version, today());
    if (text !== null) writeFileSync(path, text);
    return text === null ? [] : [version];
  });
}
