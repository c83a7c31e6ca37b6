/** Names of what findings tell apart: forms that values have, and what staff prose may not hold. */

/** The form that a value should have. */
export type Format =
  | 'date'
  | 'contact'
  | 'seed'
  | 'sha256'
  | 'fingerprint'
  | 'url'
  | 'origin'
  | 'page'
  | 'id'
  | 'commitment'
  | 'period'
  | 'span';

/** What staff prose may not hold. */
export type Forbidden =
  | 'import-export'
  | 'expression'
  | 'element'
  | 'attribute'
  | 'link'
  | 'image'
  | 'html'
  | 'heading'
  | 'footnote'
  | 'checkbox'
  | 'other';
