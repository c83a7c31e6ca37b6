/** `npm run addresses`: remembers the addresses that are published now, so that none can vanish unseen. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../plan/read.ts';
import { addressesPath, withNewAddresses } from '../plan/published.ts';

const head =
  '// Mọi địa chỉ đã đăng, do máy ghi (npm run addresses). Không xóa, không sửa dòng nào: bỏ một trang thì ghi vào moved.yaml.';

/** Adds what is new to the list of published addresses. @returns the new ones */
export function rememberAddresses(root: string, content: Content): string[] {
  const { list, added } = withNewAddresses(root, content);
  if (added.length > 0) writeFileSync(join(root, addressesPath), `${[head, ...list].join('\n')}\n`);
  return added;
}
