import type { Locator, Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { findings } from "../house/axe";
import { dialog } from "../house/flows";
import { balance, leadsOf, newInfluencer, openForLeads, sendLead } from "../house/people";
import { becomes, misses, reads, sees } from "../house/see";
import { test } from "../house/visit";

const LONGEST_WALK = 80;

/** Walks with the tabulator until something has the focus, as somebody does who has no pointer. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await sees(target);
  const reached = () => target.first().evaluate((element) => element === document.activeElement);
  for (let step = 0; step < LONGEST_WALK; step += 1) {
    if (await reached()) return expectRing(target);
    await page.keyboard.press("Tab");
  }
  throw new Error(`the tabulator does not reach ${target}`);
}

/** Where the focus is can be seen: on the element, or on what stands for it. */
async function expectRing(target: Locator): Promise<void> {
  const seen = await target.first().evaluate((element) => {
    const around = [
      element,
      element.nextElementSibling,
      element.parentElement,
      element.closest(".ant-select"),
    ];
    return around.some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    });
  });
  expect(seen, `the focus on ${target} is visible`).toBe(true);
}

describe("without a pointer", () => {
  test("a merchant recharges", async ({ visit }) => {
    const { merchant } = await openForLeads(inject("demo"));
    const { page, say, open } = await visit(merchant);
    await open("/");
    await tabTo(page, page.locator("main").getByRole("button", { name: say("deposit.recharge") }));
    await page.keyboard.press("Enter");
    // The dialog takes the focus to its first choice; the arrows walk through the amounts.
    const five = dialog(page).getByRole("radio", { name: say.money(5000).replace(",00", "") });
    await becomes(() => five.evaluate((element) => element === document.activeElement), true);
    await page.keyboard.press("ArrowRight");
    await tabTo(
      page,
      dialog(page).getByRole("button", { name: say("deposit.pay", { amount: say.money(10_000) }) }),
    );
    await page.keyboard.press("Enter");
    await page.waitForURL("**/sandbox/pay/**");
    await tabTo(page, page.getByRole("button", { name: "Payer" }));
    await page.keyboard.press("Enter");
    await page.waitForURL("**/paiement/retour**");
    await sees(page.getByRole("heading", { name: say("payment.paid_title") }));
    await becomes(async () => (await balance(merchant)).current_balance, 12_000);
  });

  test("a merchant validates a lead", async ({ visit }) => {
    const { merchant, campaign } = await openForLeads(inject("demo"));
    const sender = await newInfluencer(inject("demo"));
    await sendLead(sender, campaign, { customer_name: "Leila Amrani" });
    await sendLead(sender, campaign, { customer_name: "Hicham Fassi" });
    const { page, say, open } = await visit(merchant);
    await open("/leads?sort=created_at");
    await sees(page.getByText("Hicham Fassi"));
    // Down to the second row and its decision; out of it again gives the focus back, and nothing was decided.
    for (const key of ["j", "j", "v"]) await page.keyboard.press(key);
    await reads(dialog(page), "Hicham Fassi");
    await page.keyboard.press("Escape");
    await misses(dialog(page));
    for (const key of ["k", "v"]) await page.keyboard.press(key);
    await reads(dialog(page), "Leila Amrani");
    await becomes(() => page.evaluate(() => document.activeElement?.getAttribute("name")), "score");
    // No score is chosen beforehand: the first arrow chooses one.
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await tabTo(
      page,
      dialog(page).getByRole("button", {
        name: say("decide.validate_button", { amount: say.money(80) }),
      }),
    );
    await page.keyboard.press("Enter");
    await misses(dialog(page));
    const [kept, decided] = await Promise.all(
      ["Hicham Fassi", "Leila Amrani"].map(async (name) =>
        (await leadsOf(merchant)).find((lead) => lead.customer_name === name),
      ),
    );
    expect(kept).toMatchObject({ status: "pending" });
    expect(decided).toMatchObject({ status: "validated", quality_score: 3 });
  });

  test("a merchant reads a lead beside its row, and finds it from elsewhere", async ({ visit }) => {
    const { merchant, campaign } = await openForLeads(inject("demo"));
    const sender = await newInfluencer(inject("demo"));
    await sendLead(sender, campaign, { customer_name: "Leila Amrani" });
    const { page, say, open } = await visit(merchant);
    await open("/leads");
    const name = page.getByRole("link", { name: "Leila Amrani" });
    await sees(name);
    for (const key of ["j", "o"]) await page.keyboard.press(key);
    const panel = page.getByRole("complementary", { name: "Leila Amrani" });
    await reads(panel, say("lead.earlier_none"));
    await reads(panel, "Salma Idrissi");
    expect(await findings(page, {}, ".lead-panel")).toEqual([]);
    await page.keyboard.press("Escape");
    await misses(panel);
    await becomes(() => name.evaluate((element) => element === document.activeElement), true);
    await open("/depot");
    await sees(page.getByRole("heading", { name: say("deposit.title"), level: 1 }));
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox", { name: say("palette.title") });
    await sees(field);
    await page.keyboard.type("amrani");
    await sees(page.getByRole("option", { name: "Leila Amrani" }));
    expect(await findings(page, {}, ".palette")).toEqual([]);
    await page.keyboard.press("Enter");
    await sees(page.getByRole("heading", { name: "Leila Amrani" }));
  });

  test("an influencer sends a lead", async ({ visit }) => {
    const { merchant, campaign } = await openForLeads(inject("demo"));
    const { page, say, open } = await visit(await newInfluencer(inject("demo")));
    await open("/nouveau-lead");
    const field = (label: string) => page.getByLabel(label).last();
    await tabTo(page, field(say("create.campaign")));
    await page.keyboard.type(campaign.name);
    await sees(page.locator(".ant-select-item-option", { hasText: campaign.name }));
    await page.keyboard.press("Enter");
    await tabTo(page, field(say("create.name")));
    await page.keyboard.type("Ahmed Bennani");
    await tabTo(page, field(say("create.phone")));
    await page.keyboard.type("0612345678");
    await tabTo(page, field(say("create.value")));
    await page.keyboard.type("1500");
    await tabTo(page, page.getByRole("radio", { name: say("source.instagram") }));
    await page.keyboard.press("ArrowRight");
    await tabTo(page, page.getByRole("button", { name: say("create.submit") }));
    await page.keyboard.press("Enter");
    await sees(page.getByRole("heading", { name: say("create.done_title") }));
    expect(await leadsOf(merchant)).toHaveLength(1);
    expect((await leadsOf(merchant))[0]).toMatchObject({ source: "tiktok", commission_amount: 80 });
  });
});
