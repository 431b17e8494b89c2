import { expect } from "vitest";
import type { Payment } from "@/api/types";
import { findings } from "../axe";
import { atTheProvider, button, choice, dialog, pay } from "../flows";
import { textOf } from "../pdf";
import type { Person } from "../people";
import { fitsTheWindow, reads, sees } from "../see";
import type { Visit } from "../visit";

export async function paymentsOf(merchant: Person): Promise<Payment[]> {
  return (await merchant.api.get<{ payments: Payment[] }>("/api/payments")).payments;
}

/** The page of a payment, as it stands: nothing beside the window, nothing that axe finds serious. */
async function isWell(visit: Visit): Promise<void> {
  await fitsTheWindow(visit);
  expect(await findings(visit.page)).toEqual([]);
}

/** The first payment fails, and the same one is made on another page of its provider. */
export async function paysAtTheSecondTry(shop: Visit): Promise<void> {
  const { page, say } = shop;
  await shop.open("/depot");
  await button(shop, say("deposit.create"), page.locator("main")).click();
  await pay(shop, 2000);
  await atTheProvider(page, "failed");
  await sees(page.getByRole("heading", { name: say("payment.failed_title") }));
  await reads(page.locator("main"), say("payment.failed"));
  await isWell(shop);
  await button(shop, say("payment.try_again")).click();
  await page.waitForURL("**/sandbox/pay/**");
  await atTheProvider(page, "paid");
  await sees(page.getByRole("heading", { name: say("payment.paid_title") }));
  await reads(page.locator("main"), say("payment.paid", { amount: say.money(2000) }));
  await reads(page.locator("main"), `${say("payment.now_available")} ${say.money(2000)}`);
  await isWell(shop);
}

/** What the receipt says that is offered on the page of the payment. */
export async function readsReceipt({ page, say }: Visit, payment: Payment): Promise<string> {
  const number = payment.receipt_number ?? "";
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: say("payment.receipt_number", { number }) }).click();
  const file = await download;
  expect(file.suggestedFilename()).toContain(number);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return textOf(Buffer.concat(chunks));
}

/** From the recharge dialog to what is written into the transfer at the bank. */
export async function announcesTransfer(shop: Visit, amount: number): Promise<void> {
  const { page, say } = shop;
  await shop.open("/depot");
  await button(shop, say("deposit.recharge"), page.locator("main")).click();
  await sees(dialog(page));
  await choice(dialog(page), say.money(amount).replace(",00", "")).check();
  await dialog(page).locator("input[name=method]").last().check();
  const announce = say("deposit.announce", { amount: say.money(amount) });
  await dialog(page).getByRole("button", { name: announce }).click();
  await page.waitForURL("**/paiement/retour**");
  await sees(page.getByRole("heading", { name: say("transfer.waiting_title") }));
  await isWell(shop);
}

/** An administrator imports what the bank says and confirms it with one click. */
export async function confirmsTransfer(desk: Visit, details: string, amount: number): Promise<void> {
  const { page, say } = desk;
  await desk.open("/virements");
  await button(desk, say("transfers.import")).click();
  const table = `Date;Libellé;Référence;Crédit\n23/11/2026;${details};FT-${Date.now()};${amount},00\n`;
  const file = { name: "releve.csv", mimeType: "text/csv", buffer: Buffer.from(table) };
  await dialog(page).locator("input[type=file]").setInputFiles(file);
  await reads(dialog(page).getByRole("status"), say("transfers.new_lines_one", { n: "1" }));
  await dialog(page).getByText(say("common.close"), { exact: true }).click();
  const line = page.getByRole("listitem").filter({ hasText: details });
  await isWell(desk);
  await line.getByText(say("transfers.confirm"), { exact: true }).click();
}
