import type { Locator, Page } from "playwright-core";
import type { Campaign } from "@/api/types";
import { reads, sees } from "./see";
import type { Visit } from "./visit";

/** What people do with the pointer, step by step, in whatever language the window speaks. */

export function button({ page }: Visit, name: string, within: Locator | Page = page): Locator {
  return within.getByRole("button", { name, exact: true });
}

export function choice(within: Locator | Page, name: string): Locator {
  return within.getByRole("radio", { name, exact: true });
}

export function dialog(page: Page): Locator {
  return page.getByRole("dialog");
}

export async function signIn(visit: Visit, email: string, password: string): Promise<void> {
  const { page, say } = visit;
  await page.getByLabel(say("auth.email")).fill(email);
  await page.getByLabel(say("auth.password"), { exact: true }).fill(password);
  await button(visit, say("auth.sign_in")).click();
}

/** From the open payment form to the provider's page. */
export async function pay(visit: Visit, amount: number): Promise<void> {
  const { page, say } = visit;
  await sees(dialog(page));
  await choice(dialog(page), say.money(amount).replace(",00", "")).check();
  await dialog(page)
    .getByRole("button", { name: say("deposit.pay", { amount: say.money(amount) }) })
    .click();
  await page.waitForURL("**/sandbox/pay/**");
}

/** On the provider's page, in whatever language it speaks. */
export async function atTheProvider(page: Page, outcome: "paid" | "failed"): Promise<void> {
  await page.locator(`button[name=outcome][value=${outcome}]`).click();
  await page.waitForURL("**/paiement/retour**");
}

export interface NewLead {
  campaign: Campaign;
  name: string;
  phone: string;
  value: string;
}

/** Fills the form of a new lead without sending it. */
export async function fillLead(visit: Visit, { campaign, name, phone, value }: NewLead): Promise<void> {
  const { page, say } = visit;
  await page.getByLabel(say("create.campaign")).last().click();
  await page.locator(".ant-select-item-option", { hasText: campaign.name }).click();
  await page.getByLabel(say("create.name")).fill(name);
  await page.getByLabel(say("create.phone")).fill(phone);
  await page.getByLabel(say("create.value")).fill(value);
  await choice(page, say("source.whatsapp")).check();
}

export function sendButton(visit: Visit): Locator {
  return button(visit, visit.say("create.submit"));
}

const USUAL_SHARE = 0.3;

/** The confirmation that a lead was sent, with what is now reserved. */
export async function seesSent(visit: Visit, merchant: string, name: string, amount: number): Promise<void> {
  const { page, say } = visit;
  await sees(page.getByRole("heading", { name: say("create.done_title") }));
  // New influencers get the usual share (rules, section 6).
  const gain = say.money(amount * USUAL_SHARE);
  const text = say("create.done_text", { merchant, name, amount: say.money(amount), gain });
  await reads(page.locator("main"), text);
}

/** In the open decision: gives a score and validates, for exactly the amount that is written on the button. */
export async function validateFor(visit: Visit, score: number, amount: number): Promise<void> {
  const { page, say } = visit;
  await choice(dialog(page), String(score)).check();
  await dialog(page)
    .getByRole("button", { name: say("decide.validate_button", { amount: say.money(amount) }) })
    .click();
}
