import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** In the dark only colours can be wrong that were right in the light. */
export const COLOURS: RunOptions = { runOnly: { type: "rule", values: ["color-contrast"] } };

/** What axe finds serious or critical on the page as it stands, a line for each element. */
export async function findings(page: Page, options: RunOptions = {}, within = "html"): Promise<string[]> {
  // Our policy forbids scripts in a page; what a debugger evaluates is not in the page.
  const isThere = await page.evaluate(() => "axe" in globalThis);
  if (!isThere) await page.evaluate(await source);
  const { violations } = await page.evaluate(
    ([selector, given]) =>
      (globalThis as unknown as Axe).axe.run(selector, { resultTypes: ["violations"], ...given }),
    [within, options] as const,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary}`),
    );
}

interface Axe {
  axe: { run: (where: unknown, options: RunOptions) => Promise<AxeResults> };
}
