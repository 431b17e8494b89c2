import { expect } from "vitest";
import type { Campaign } from "@/api/types";
import { cardSays } from "../card";
import { atTheProvider, button, dialog, pay } from "../flows";
import { enter, PASSWORD, type Person } from "../people";
import { reads, sees } from "../see";
import type { Visit } from "../visit";

export const COMPANY = "Riad Bennis";

export async function registers(visit: Visit): Promise<Person> {
  const { page, say, url } = visit;
  const email = `omar-${Date.now()}@exemple.ma`;
  await visit.open("/");
  await page.getByRole("link", { name: say("auth.register") }).click();
  await page.getByLabel(say("auth.company_name")).fill(COMPANY);
  await page.getByLabel(say("auth.display_name")).fill("Omar Bennis");
  await page.getByLabel(say("auth.email")).fill(email);
  await page.getByLabel(say("auth.password"), { exact: true }).fill(PASSWORD);
  await button(visit, say("auth.register")).click();
  await sees(page.getByRole("heading", { name: say("overview.hello", { name: "Omar" }) }));
  return enter(url, email, PASSWORD);
}

export async function opensDeposit(visit: Visit): Promise<void> {
  const { page, say } = visit;
  await button(visit, say("deposit.create"), page.locator("main")).click();
  await pay(visit, 2000);
  // A refusal first: nothing may look paid then.
  await atTheProvider(page, "failed");
  await sees(page.getByRole("heading", { name: "Le paiement n’a pas abouti" }));
  // The same payment, on another page of its provider.
  await button(visit, say("payment.try_again")).click();
  await page.waitForURL("**/sandbox/pay/**");
  await atTheProvider(page, "paid");
  await sees(page.getByRole("heading", { name: "Paiement confirmé" }));
  await reads(page.locator("main"), say("payment.paid", { amount: say.money(2000) }));
  await page.getByRole("link", { name: say("nav.overview") }).click();
  await cardSays(visit, { available: 2000, current: 2000, reserved: 0, level: "HEALTHY", percent: 100 });
}

export async function startsCampaign(visit: Visit, merchant: Person): Promise<Campaign> {
  const { page, say } = visit;
  const name = `Séjours ${Date.now()}`;
  await page.getByRole("link", { name: say("nav.campaigns") }).click();
  await button(visit, say("campaigns.new")).click();
  await dialog(page).getByLabel(say("campaigns.name")).fill(name);
  await button(visit, say("campaigns.create")).click();
  await sees(page.getByRole("heading", { name }));
  await button(visit, say("campaigns.activate")).click();
  await button(visit, say("campaigns.activate"), dialog(page)).click();
  await sees(button(visit, say("campaigns.pause")));
  const { campaigns } = await merchant.api.get<{ campaigns: Campaign[] }>("/api/campaigns");
  const [campaign] = campaigns;
  expect(campaign).toMatchObject({ name, status: "active" });
  if (!campaign) throw new Error("no campaign");
  return campaign;
}
