import { describe, expect, inject } from "vitest";
import type { DemoAccount, Role } from "@/api/types";
import { Api } from "../house/api";
import { button, signIn } from "../house/flows";
import { newInfluencer, PASSWORD } from "../house/people";
import { becomes, path, reads, sees } from "../house/see";
import { test } from "../house/visit";

const ROLES: Role[] = ["merchant", "influencer", "commercial", "admin"];

describe("signing in", () => {
  test.for(ROLES)("as %s of the demonstration, and out again", async (role, { visit }) => {
    const { accounts } = await new Api(inject("demo")).get<{ accounts: DemoAccount[] }>("/api/demo/accounts");
    const account = accounts.find((one) => one.role === role);
    if (!account) throw new Error(`the demonstration has no ${role}`);
    const window = await visit();
    const { page, say } = window;
    await window.open("/profil");
    await becomes(() => path(page), "/connexion?next=%2Fprofil");
    await page.getByRole("button", { name: account.email }).click();
    await becomes(() => path(page), "/profil");
    await reads(page.locator("main"), say(`role.${role}`));
    await page.reload();
    await sees(page.getByRole("heading", { name: say("profile.title") }));
    await reads(page.locator("main"), account.email);
    await button(window, say("nav.sign_out"), page.locator("main")).click();
    await sees(page.getByRole("heading", { name: say("auth.sign_in") }));
    // Whoever comes next did not ask for this page.
    await becomes(() => path(page), "/connexion");
  });

  test("with a wrong password, then the right one", async ({ visit }) => {
    const { email } = await newInfluencer(inject("demo"));
    const window = await visit();
    const { page, say, noise } = window;
    await window.open("/");
    noise.expect({ method: "POST", path: /auth\/login$/, status: 401 });
    await signIn(window, email, "un-autre-mot-de-passe");
    await reads(page.getByRole("alert"), say("auth.wrong"));
    await page.getByLabel(say("auth.password"), { exact: true }).fill(PASSWORD);
    await button(window, say("auth.sign_in")).click();
    await sees(page.getByRole("heading", { name: say("overview.hello", { name: "Salma" }) }));
    await becomes(() => path(page), "/");
  });

  test("on a server that is no demonstration", async ({ visit }) => {
    const window = await visit(undefined, { server: inject("plain") });
    const { page, say } = window;
    await window.open("/");
    await sees(page.getByRole("heading", { name: say("auth.sign_in") }));
    await page.waitForLoadState("networkidle");
    expect(await page.getByText(say("auth.demo")).count()).toBe(0);
  });
});
