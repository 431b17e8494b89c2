import { describe, expect, inject } from "vitest";
import type { Campaign } from "@/api/types";
import { findings } from "../house/axe";
import { atTheProvider, button, dialog } from "../house/flows";
import { enter, newInfluencer, PASSWORD, sendLead } from "../house/people";
import { fitsTheWindow, misses, reads, sees } from "../house/see";
import { type Look, test, type Visit } from "../house/visit";

/** Clicks of a newcomer, counted in the page: what is typed or chosen by a key is none. */
async function countClicks({ context }: Visit): Promise<() => Promise<number>> {
  let clicks = 0;
  await context.exposeFunction("clicked", () => {
    clicks += 1;
  });
  await context.addInitScript(() => {
    document.addEventListener("click", (event) => {
      if (event.detail > 0) void (window as unknown as { clicked: () => void }).clicked();
    });
  });
  return async () => clicks;
}

const LOOKS: Look[] = [
  { language: "fr", width: 1440 },
  { language: "ar", width: 860 },
  { language: "en", width: 360 },
];

describe("the first hour", () => {
  test.for(LOOKS)("of a merchant, step by step, %o", async (look, { visit }) => {
    const window = await visit(undefined, look);
    const { page, say, url } = window;
    const clicks = await countClicks(window);
    const main = page.locator("main");
    await window.open("/");
    await page.getByRole("link", { name: say("auth.register") }).click();
    const email = `${crypto.randomUUID()}@exemple.ma`;
    await page.getByLabel(say("auth.company_name")).fill("Riad Bennis");
    await page.getByLabel(say("auth.display_name")).fill("Omar Bennis");
    await page.getByLabel(say("auth.email")).fill(email);
    await page.getByLabel(say("auth.password"), { exact: true }).fill(PASSWORD);
    await button(window, say("auth.register")).click();

    await reads(main, say("first.progress", { done: "0", all: "4" }));
    await fitsTheWindow(window);
    expect(await findings(page)).toEqual([]);
    await button(window, say("deposit.create"), main).click();
    await dialog(page).locator("button[type=submit]").click();
    await page.waitForURL("**/sandbox/pay/**");
    await atTheProvider(page, "paid");
    await page.getByRole("link", { name: say("first.go_on") }).click();

    await button(window, say("campaigns.new"), main).click();
    await dialog(page).getByLabel(say("campaigns.name")).fill(`Cuisines ${email}`);
    await button(window, say("campaigns.create")).click();
    await button(window, say("campaigns.activate")).click();
    await button(window, say("campaigns.activate"), dialog(page)).click();
    await sees(page.getByText(say("first.merchant_agreement")));
    await page.getByRole("link", { name: say("first.go_on") }).click();
    await reads(main, say("first.progress", { done: "2", all: "4" }));

    const merchant = await enter(url, email, PASSWORD);
    const { campaigns } = await merchant.api.get<{ campaigns: Campaign[] }>("/api/campaigns");
    const sender = await newInfluencer(inject("demo"));
    if (campaigns[0]) await sendLead(sender, campaigns[0], { customer_name: "Leila Amrani" });
    await window.open("/");
    await fitsTheWindow(window);
    await page.locator(".first-hour a[href='/leads']").click();
    await page
      .getByRole("button", { name: say("leads.validate") })
      .first()
      .click();
    await sees(dialog(page));
    await page.keyboard.press("9");
    await dialog(page)
      .getByRole("button", { name: say("decide.validate_button", { amount: say.money(80) }) })
      .click();
    await misses(dialog(page));
    expect(await clicks()).toBeLessThanOrEqual(14);

    await window.open("/");
    await sees(page.locator("section.deposit-card"));
    await misses(page.locator(".first-hour"));
  });

  test("of an influencer ends with the first gain", async ({ visit }) => {
    const window = await visit(await newInfluencer(inject("demo")), { width: 360 });
    const { page, say } = window;
    await window.open("/");
    await reads(page.locator("main"), say("first.sender_send"));
    await page.getByRole("link", { name: say("first.see_campaigns") }).click();
    await sees(page.getByRole("heading", { name: say("campaigns.title") }));
    await fitsTheWindow(window);
  });
});
