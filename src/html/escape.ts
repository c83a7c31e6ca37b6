/** Words as they may stand in SVG and HTML, between tags and in attributes with double quotes. */
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeMarkup = (words: string): string => words.replace(/[&<>"]/gu, (character) => entities[character]!);
