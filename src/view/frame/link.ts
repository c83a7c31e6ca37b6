/** A link by its words. */
export interface Link {
  href: string;
  name: string;
  /** Of a name in the other language. */
  lang?: string | undefined;
}
