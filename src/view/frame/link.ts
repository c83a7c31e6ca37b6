/** A link as data: where it leads and what it is called. */
export interface Link {
  href: string;
  name: string;
  /** Of a name in the other language. */
  lang?: string | undefined;
}
