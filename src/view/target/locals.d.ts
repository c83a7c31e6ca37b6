import type { Plan } from '../../plan/plan.ts';
import type { Content } from '../../plan/read.ts';
import type { Language } from '../../plan/language.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the components placed in staff prose draw from: set by the page that renders the prose. */
      prose?: { content: Content; plan: Plan; language: Language };
    }
  }
}
