import { expect } from "vitest";
import type { AlertLevel, Campaign } from "@/api/types";
import { card, cardSays } from "../card";
import { atTheProvider, button, dialog, fillLead, pay, sendButton, validateFor } from "../flows";
import { type Person, sendLead, validate } from "../people";
import { path, reads, sees } from "../see";
import type { Visit } from "../visit";

export async function validatesTheLead(visit: Visit): Promise<void> {
  const { page, say } = visit;
  // With what waits for a decision in its name.
  await page
    .getByRole("navigation")
    .getByRole("link", { name: say("nav.leads") })
    .click();
  await button(visit, `${say("leads.validate")} : Ahmed Bennani`).click();
  await sees(page.getByText(say("decide.score_missing")));
  await reads(dialog(page), say("decide.deducted"));
  await validateFor(visit, 9, 80);
  await reads(
    page.locator("main"),
    say("leads.validated_line", { name: "Ahmed Bennani", amount: say.money(80) }),
  );
  await sees(page.getByText(say("leads.empty_title")));
}

/** Each cut, with the number of leads of 80 dirhams out of a deposit of 2 000 that leads there. */
const DESCENT: { leads: number; level: AlertLevel }[] = [
  { leads: 13, level: "ATTENTION" },
  { leads: 20, level: "WARNING" },
  { leads: 23, level: "CRITICAL" },
  { leads: 25, level: "DEPLETED" },
];

/** One lead is decided already; all the others come by the API, and every second one is validated there. */
export async function descends(
  shop: Visit,
  merchant: Person,
  sender: Person,
  campaign: Campaign,
): Promise<void> {
  let sent = 1;
  let deducted = 80;
  for (const { leads, level } of DESCENT) {
    for (; sent < leads; sent += 1) {
      const lead = await sendLead(sender, campaign);
      if (sent % 2 === 0) {
        await validate(merchant, lead);
        deducted += 80;
      }
    }
    const available = 2000 - 80 * sent;
    const current = 2000 - deducted;
    await shop.open("/");
    await cardSays(shop, {
      available,
      current,
      reserved: current - available,
      level,
      percent: available / 20,
    });
  }
  await reads(card(shop).getByRole("alert"), "Dépôt épuisé : nouveaux leads bloqués.");
}

/** The form was open before the money was gone: it says why, and keeps what was typed. */
export async function isBlocked(form: Visit, sender: Person, campaign: Campaign): Promise<void> {
  const { page, say, noise } = form;
  const body = {
    campaign_id: campaign.id,
    customer_name: "Yasmine Alami",
    customer_phone: "0661223344",
    estimated_value: 1500,
    source: "direct",
  };
  expect(await sender.api.refusal("POST", "/api/leads/create", body)).toMatch(/^409 /);
  await button(form, say("create.another")).click();
  noise.expect({ path: /calculate-commission|leads\/create/, status: 409 });
  await fillLead(form, { campaign, name: "Yasmine Alami", phone: "0661223344", value: "1500" });
  await sees(page.getByText(say("create.no_funds"), { exact: true }));
  expect(await sendButton(form).isDisabled()).toBe(true);
}

export async function recharges(shop: Visit, campaign: Campaign): Promise<void> {
  const { page, say } = shop;
  await shop.open("/depot");
  await button(shop, say("deposit.recharge"), page.locator("main")).click();
  await pay(shop, 5000);
  expect(path(page)).toMatch(/^\/sandbox\/pay\//);
  await atTheProvider(page, "paid");
  await sees(page.getByRole("heading", { name: say("payment.paid_title") }));
  await shop.open("/");
  // Twelve leads were validated by the API and one by hand; twelve still wait.
  await cardSays(shop, { available: 5000, current: 5960, reserved: 960, level: "HEALTHY", percent: 83.89 });
  await shop.open(`/campagnes/${campaign.id}`);
  await sees(button(shop, say("campaigns.pause")));
}

/** A window that gets the focus again asks anew for what it shows. */
export async function comesBack({ page }: Visit): Promise<void> {
  // It rises to the window, like the browser's own.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
}
