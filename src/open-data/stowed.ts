/** Bytes that wait to be written, packed: a build holds the files of every plan from when they are named until each is asked for. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

export interface Stowed {
  /** How many bytes they are. */
  size: number;
  /** Unpacked anew each time. */
  readonly bytes: Uint8Array;
}

export function stow(bytes: Uint8Array): Stowed {
  const packed = deflateRawSync(bytes, { level: 1 });
  return {
    size: bytes.length,
    get bytes() {
      return inflateRawSync(packed);
    },
  };
}
