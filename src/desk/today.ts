/** The day in Việt Nam, wherever the machine stands: what was seen there this morning is not of tomorrow. */
export const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
