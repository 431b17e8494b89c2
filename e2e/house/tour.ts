import { expect, inject } from "vitest";
import type { DemoAccount, Role } from "@/api/types";
import { Api } from "./api";
import { enter, type Person } from "./people";
import { kindOf, pathsOf } from "./routes";
import type { Look, Visit } from "./visit";
import { judge, judgeOpened, settled } from "./walk";

type Open = (who?: Person, look?: Look) => Promise<Visit>;

/** The first account of a role in the demonstration: its pages have something to show. */
export async function someone(role: Role): Promise<Person> {
  const { accounts } = await new Api(inject("demo")).get<{ accounts: DemoAccount[] }>("/api/demo/accounts");
  const account = accounts.find((one) => one.role === role);
  if (!account) throw new Error(`the demonstration has no ${role}`);
  return { ...(await enter(inject("demo"), account.email, account.password)), shared: true };
}

/** Goes to every address, and once to each kind of address that is linked there; nothing may be wrong anywhere. */
async function walk(visit: Visit, paths: string[], buttons: boolean): Promise<Set<string>> {
  const { page } = visit;
  const ahead = [...paths];
  const seen = new Set<string>();
  const wrong: string[] = [];
  const report = (where: string, found: string[]) => wrong.push(...found.map((one) => `${where}: ${one}`));
  for (let address = ahead.shift(); address !== undefined; address = ahead.shift()) {
    if (seen.has(kindOf(address))) continue;
    seen.add(kindOf(address));
    await visit.open(address);
    await settled(page);
    await judge(visit, address, report);
    const links = await page
      .locator("main a[href^='/']")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    ahead.push(...links.filter((link) => link !== null));
    if (buttons) await judgeOpened(visit, address, report);
  }
  expect(wrong).toEqual([]);
  return seen;
}

/** The pages of a role, everything that they open, and everything that they lead to. */
export async function tour(open: Open, role: Role, look: Look, buttons: boolean): Promise<void> {
  const seen = await walk(await open(await someone(role), look), pathsOf(role), buttons);
  // Of the pages that show one thing, everybody has at least that of a lead.
  expect([...seen]).toContain("/leads/$id");
}

/** An address that no page has. */
export const NOWHERE = "/une-adresse-qui-ne-mene-nulle-part";

/** What somebody sees who is not signed in. */
export async function publicTour(open: Open, look: Look, paths: string[]): Promise<void> {
  const visit = await open(undefined, look);
  visit.noise.expect({ path: new RegExp(`^${NOWHERE}$`), status: 404 });
  await walk(visit, paths, false);
}
