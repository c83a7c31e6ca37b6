/** What the tests ask of `jsonld`, which brings no types. */
declare module 'jsonld' {
  interface Options {
    safe?: boolean;
    documentLoader?: (url: string) => Promise<object>;
  }
  const jsonld: { expand: (document: object, options: Options) => Promise<object[]> };
  export default jsonld;
}
