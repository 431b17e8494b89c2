import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** How long something may take to be seen. Long: two cores serve two servers, a browser and the tests. */
export const PATIENCE = 30_000;

/** Waits until something is visible. */
export async function sees(what: Locator): Promise<void> {
  await what.first().waitFor({ state: "visible", timeout: PATIENCE });
}

/** Waits until something is no longer there. */
export async function misses(what: Locator): Promise<void> {
  await what.first().waitFor({ state: "hidden", timeout: PATIENCE });
}

/** Waits until an answer is the expected one. */
export async function becomes<T>(ask: () => Promise<T> | T, expected: T): Promise<void> {
  await expect.poll(ask, { timeout: PATIENCE, interval: 50 }).toEqual(expected);
}

/** Every blank is one (amounts hold blanks that do not break), and what only keeps a direction is nothing. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");
}

/** Waits until a text is somewhere inside. */
export async function reads(where: Locator, text: string): Promise<void> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen counts, hidden text does not
  const ask = async () => plain(await where.first().innerText());
  await expect.poll(ask, { timeout: PATIENCE, interval: 50 }).toContain(plain(text));
}

/** Nothing of a page lies beside its window. */
export async function fitsTheWindow({ page }: { page: Page }): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
}

/** Where the browser is, without the server. */
export function path(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}
