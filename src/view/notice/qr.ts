/** An address as a QR code: one path of squares a unit wide, with the quiet border that readers need. */
import { encode } from 'uqr';

export interface QrCode {
  /** Units a side, border included. */
  size: number;
  path: string;
}

export function qrOf(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return `M${x} ${y}h${(end < 0 ? size : end) - x}v1h${x - (end < 0 ? size : end)}z`;
    }),
  );
  return { size, path: runs.join('') };
}
