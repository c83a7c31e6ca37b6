/**
 * Which forms a build makes beside its pages; all are made of the same plan and none is needed to read. An editor's quick
 * build makes none (`FORMS=0`); one that is only read by programs leaves out what is drawn (`FORMS=data`).
 */
export const withForms = (): boolean => process.env.FORMS !== '0';

/** Cards, pages to cite from, what is embedded, what a reader may keep: each takes long, or is a page more. */
export const withPictures = (): boolean => withForms() && process.env.FORMS !== 'data';

/** Whether a page is made in this build. */
export const isMade = ({ kind }: { kind: string }): boolean => withPictures() || kind !== 'cite';
