/**
 * Whether a build makes the other forms too (cards, notices as PDF, what is embedded): all of them are made of the same
 * plan and none is needed to read the pages. An editor's quick build leaves them out: `FORMS=0`.
 */
export const withForms = (): boolean => process.env.FORMS !== '0';
