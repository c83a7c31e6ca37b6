/** The forms in which a citation is given, the one for people first. */
import { bibtex } from './bibtex.ts';
import type { CitationFormat } from './citation.ts';
import { csl } from './csl.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';
import { ris } from './ris.ts';

export const citationFormats: readonly CitationFormat[] = [plain, markdown, bibtex, ris, csl];
