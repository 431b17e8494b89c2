import { describe, expect, inject } from "vitest";
import type { Payment } from "@/api/types";
import {
  announcesTransfer,
  confirmsTransfer,
  paymentsOf,
  paysAtTheSecondTry,
  readsReceipt,
} from "../house/chapters/money-in";
import { comesBack } from "../house/chapters/spending";
import { balance, newMerchant } from "../house/people";
import { becomes, reads, sees } from "../house/see";
import { someone } from "../house/tour";
import { test } from "../house/visit";

const COMPANY = "Riad Bennis";

describe("money in, in French", () => {
  test.for([1440, 360])(
    "a first deposit at the second try, then a transfer, %i px wide",
    async (width, { visit }) => {
      const merchant = await newMerchant(inject("demo"));
      const shop = await visit(merchant, { width });
      const { page, say } = shop;

      await paysAtTheSecondTry(shop);
      const [first, ...others] = await paymentsOf(merchant);
      expect(others).toEqual([]);
      expect(first).toMatchObject({ status: "paid", amount: 2000, purpose: "initial" });
      const receipt = await readsReceipt(shop, first as Payment);
      for (const text of ["Reçu de paiement", first?.receipt_number ?? "", COMPANY, "deux mille dirhams"]) {
        expect(receipt).toContain(text);
      }

      await announcesTransfer(shop, 5000);
      const announced = (await paymentsOf(merchant)).find(({ status }) => status === "pending");
      const code = announced?.announced?.transfer_code ?? "";
      expect(code).toMatch(/^LEADS-/);
      await reads(page.locator("main"), code);
      await reads(page.locator("main"), "007 780 0001122334455667 11");
      // Nothing is credited by what is only announced, and the list of payments says how to make it.
      expect((await balance(merchant)).current_balance).toBe(2000);
      await shop.open("/depot");
      await sees(page.getByRole("listitem").filter({ hasText: code }));
      await page.getByRole("link", { name: say("transfer.how") }).click();
      await sees(page.getByRole("heading", { name: say("transfer.waiting_title") }));

      const desk = await visit(await someone("admin"), { width });
      // As banks write it: in capitals, without the dash.
      await confirmsTransfer(desk, `VIR RIAD BENNIS ${code.replace("-", " ")}`, 5000);
      const credited = say("payment.paid_of", { amount: say.money(5000), merchant: COMPANY });
      await reads(desk.page.locator("main"), credited);
      await becomes(async () => (await balance(merchant)).current_balance, 7000);

      // The page that was left open ends its waiting by itself, once its window is looked at again.
      await comesBack(shop);
      await sees(page.getByRole("heading", { name: say("payment.paid_title") }));
      await reads(page.locator("main"), `${say("payment.now_available")} ${say.money(7000)}`);
    },
  );
});
