import { describe, expect, inject } from "vitest";
import type { Campaign } from "@/api/types";
import { cardSays } from "../house/card";
import { atTheProvider, button, fillLead, pay, seesSent, sendButton, validateFor } from "../house/flows";
import { activeCampaign, newInfluencer, newMerchant, type Person } from "../house/people";
import { reads, sees } from "../house/see";
import { type Look, test, type Visit } from "../house/visit";

const COMPANY = "Riad Bennis";
const CUSTOMER = "Ahmed Bennani";

type Open = (who?: Person, look?: Look) => Promise<Visit>;

async function firstDeposit(shop: Visit): Promise<void> {
  const { page, say } = shop;
  await shop.open("/");
  await button(shop, say("deposit.create"), page.locator("main")).click();
  await pay(shop, 2000);
  await atTheProvider(page, "paid");
  await sees(page.getByRole("heading", { name: say("payment.paid_title") }));
}

async function sends(form: Visit, campaign: Campaign): Promise<void> {
  await form.open("/nouveau-lead");
  await fillLead(form, { campaign, name: CUSTOMER, phone: "0612345678", value: "450" });
  await reads(form.page.locator(".preview, .preview-bar"), form.say.money(13.5));
  await sendButton(form).click();
  await seesSent(form, COMPANY, CUSTOMER, 45);
}

/** By the lead's own page, which is the same on a phone. */
async function validates(shop: Visit): Promise<void> {
  const { page, say } = shop;
  await shop.open("/leads");
  await page.getByRole("link", { name: CUSTOMER }).click();
  // On a phone the list has a button of this name as well, until the lead's page is there.
  await reads(page.locator(".page-header"), CUSTOMER);
  await button(shop, say("leads.validate")).click();
  await validateFor(shop, 8, 45);
  await reads(page.locator(".page-header"), say("status.validated"));
}

async function spine(open: Open, look: Look): Promise<Visit[]> {
  const merchant = await newMerchant(inject("demo"));
  const campaign = await activeCampaign(merchant);
  const shop = await open(merchant, look);
  await firstDeposit(shop);
  const form = await open(await newInfluencer(inject("demo")), look);
  await sends(form, campaign);
  await shop.open("/");
  await cardSays(shop, { available: 1955, current: 2000, reserved: 45, level: "HEALTHY", percent: 97.75 });
  await validates(shop);
  await shop.open("/");
  await cardSays(shop, { available: 1955, current: 1955, reserved: 0, level: "HEALTHY", percent: 97.75 });
  await form.open("/revenus");
  await reads(form.page.locator("main"), form.say.money(13.5));
  return [shop, form];
}

describe("deposit, lead, validation", () => {
  test("in Arabic, from right to left", async ({ visit }) => {
    for (const { page } of await spine(visit, { language: "ar" })) {
      expect(await page.locator("html").getAttribute("lang")).toBe("ar");
      expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
      expect(await page.locator("main").evaluate((main) => getComputedStyle(main).direction)).toBe("rtl");
    }
  });

  test("on a phone, nothing wider than it", async ({ visit }) => {
    for (const { page } of await spine(visit, { width: 360 })) {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
  });

  test("in the dark", async ({ visit }) => {
    for (const { page } of await spine(visit, { theme: "dark" })) {
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    }
  });
});
