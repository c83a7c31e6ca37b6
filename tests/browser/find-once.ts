/** Finds or installs Chromium before any browser test, so that its failure is one message. */
import { findChromium } from './chromium.ts';

export default function setup(): void {
  process.env.CHROMIUM_PATH = findChromium();
}
