/** What may be wrong with an address of the web. */
import type { NotThePage } from './detour.ts';

/** Why nobody could open an address, or would not arrive where it says. */
export type AddressFault =
  | 'user'
  | 'backslash'
  | 'glued'
  | 'placeholder'
  | 'blank'
  | 'local'
  | 'number'
  | 'port'
  | 'letters'
  | 'host'
  | 'suffix'
  | 'end'
  | 'escape'
  | 'long'
  | 'own'
  | 'front'
  | 'tracked'
  | NotThePage;
