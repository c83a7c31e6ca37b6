/** Whence a letter is that looks like another. */
export type Script = 'Cyrillic' | 'Greek' | 'Armenian' | 'Cherokee' | 'East Asian' | 'other';

/** What a letter that looks like another was made for. */
export type Likeness = 'eth' | 'full-width' | 'styled' | 'ligature' | 'phonetic' | 'foreign' | 'digit';
