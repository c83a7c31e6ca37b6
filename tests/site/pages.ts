/** The built site of the live plan, for tests that ask for no other. */
import { filesIn } from './project.ts';

export const dist = 'dist';

export const files = (folder = dist): string[] => filesIn(folder);
