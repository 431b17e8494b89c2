/** The periods that pages offer, in days; the last one that an address can name is the longest. */
export const PERIODS = [7, 30, 90] as const;
export type Period = (typeof PERIODS)[number];
export const USUAL: Period = 30;

/** Reads `?days=7`; the usual period is not written into addresses. */
export function periodOf(value: unknown): Period | undefined {
  return PERIODS.find((days) => days === Number(value));
}
