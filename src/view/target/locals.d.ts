import type { Here } from '../here.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the components placed in staff prose draw from: set by the page that renders the prose. */
      prose?: Here;
    }
  }
}
