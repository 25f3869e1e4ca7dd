/** The shortest and the longest useful life that can be named, in months. */
export const usefulLives = { shortest: 1, longest: 1200 } as const;

/** Whether this is a useful life: a whole number of months within these bounds. */
export function isUsefulLife(months: unknown): months is number {
  return Number.isInteger(months) && Number(months) >= usefulLives.shortest && Number(months) <= usefulLives.longest;
}
