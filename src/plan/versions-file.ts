/** Where the versions of a plan's data are kept, and what says of itself that no hand should write it. */
export const versionsPath = (plan: string): string => `content/${plan}/versions.txt`;
