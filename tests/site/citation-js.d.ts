/** As much as is asked of it here. */
declare module '@citation-js/core' {
  export const plugins: { input: { chain(data: string, options: { generateGraph: boolean }): CslItem[] } };
  export interface CslItem {
    id: string;
    title: string;
    URL: string;
    abstract?: string;
    note?: string;
    author?: { literal?: string; family?: string }[];
    issued: { 'date-parts': number[][] };
    accessed: { 'date-parts': number[][] };
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
