import { describe, expect, inject } from "vitest";
import { card, cardSays } from "../house/card";
import { COMPANY, opensDeposit, registers, startsCampaign } from "../house/chapters/opening";
import { comesBack, descends, isBlocked, recharges, validatesTheLead } from "../house/chapters/spending";
import { fillLead, seesSent, sendButton } from "../house/flows";
import { balance, leadsOf, newInfluencer } from "../house/people";
import { reads, sees } from "../house/see";
import { test } from "../house/visit";

describe("the whole story, in French", () => {
  test("from the first deposit to depletion and back", async ({ visit }) => {
    const shop = await visit();
    const merchant = await registers(shop);
    await opensDeposit(shop);
    const campaign = await startsCampaign(shop, merchant);

    const sender = await newInfluencer(inject("demo"));
    const form = await visit(sender);
    await form.open("/nouveau-lead");
    await fillLead(form, { campaign, name: "Ahmed Bennani", phone: "06 12 34 56 78", value: "1 500" });
    await sees(form.page.getByText(form.say("create.funds"), { exact: true }));
    await reads(form.page.locator(".preview"), form.say.money(24));
    await sendButton(form).click();
    await seesSent(form, COMPANY, "Ahmed Bennani", 80);

    await shop.open("/");
    await cardSays(shop, { available: 1920, current: 2000, reserved: 80, level: "HEALTHY", percent: 96 });
    await validatesTheLead(shop);
    await shop.open("/");
    await cardSays(shop, { available: 1920, current: 1920, reserved: 0, level: "HEALTHY", percent: 96 });
    await reads(card(shop), shop.say("deposit.type_deduction"));

    await descends(shop, merchant, sender, campaign);
    await isBlocked(form, sender, campaign);
    await recharges(shop, campaign);
    await comesBack(form);
    await sendButton(form).click();
    await seesSent(form, COMPANY, "Yasmine Alami", 80);
    expect((await leadsOf(merchant)).length).toBe(26);
    // Twelve that waited, and this one.
    expect((await balance(merchant)).reserved_amount).toBe(13 * 80);
  });
});
