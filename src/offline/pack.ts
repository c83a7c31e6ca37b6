/**
 * A pack: many files of the site in one, a tenth of their size, from which a worker answers. Neighbours are packed in
 * blocks, for pages are much alike; one block is unpacked for an answer, and never all of them.
 *
 * Four bytes tell the length of the list, then the list in JSON, then the blocks.
 */
import { inflateSync, strFromU8, strToU8 } from 'fflate';

export type Headers = [name: string, value: string][];

export interface PackedFile {
  /** From the root of the host: `/2023-h2/`. */
  path: string;
  headers: Headers;
  bytes: Uint8Array;
}

interface List {
  /** Where each block begins behind the list, and where the last one ends. */
  blocks: number[];
  headers: Headers[];
  /** Path, block, start and end in the unpacked block, and which headers. */
  files: [path: string, block: number, start: number, end: number, headers: number][];
}

/** Unpacked, a block is as long as this, or as its one file. */
const blockLength = 256_000;

/**
 * @param files in an order that brings like to like
 * @param squeeze packs a block as Deflate does
 */
export async function pack(
  files: Iterable<PackedFile>,
  squeeze: (block: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const list: List = { blocks: [0], headers: [], files: [] };
  const known = new Map<string, number>();
  const packed: Uint8Array[] = [];
  let open: Uint8Array[] = [];
  let length = 0;
  const close = async (): Promise<void> => {
    if (open.length === 0) return;
    const block = await squeeze(joined(open));
    packed.push(block);
    list.blocks.push(list.blocks.at(-1)! + block.length);
    open = [];
    length = 0;
  };
  for (const { path, headers, bytes } of files) {
    if (length + bytes.length > blockLength) await close();
    const key = JSON.stringify(headers);
    if (!known.has(key)) known.set(key, list.headers.push(headers) - 1);
    list.files.push([path, packed.length, length, length + bytes.length, known.get(key)!]);
    open.push(bytes);
    length += bytes.length;
  }
  await close();
  const told = strToU8(JSON.stringify(list));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, told.length);
  return joined([size, told, ...packed]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What a pack holds: a file by its path. */
export function unpack(bytes: Uint8Array): (path: string) => PackedFile | undefined {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const start = 4 + length;
  const { blocks, headers, files } = JSON.parse(strFromU8(bytes.subarray(4, start))) as List;
  const byPath = new Map(files.map((file) => [file[0], file]));
  return (path) => {
    const [, block, from, to, of] = byPath.get(path) ?? [];
    if (block === undefined) return undefined;
    const whole = inflateSync(bytes.subarray(start + blocks[block]!, start + blocks[block + 1]!));
    return { path, headers: headers[of!]!, bytes: whole.subarray(from, to) };
  };
}
