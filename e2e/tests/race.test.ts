import { describe, expect, inject } from "vitest";
import type { Lead } from "@/api/types";
import { button, choice, dialog, validateFor } from "../house/flows";
import { balance, newInfluencer, openForLeads, type Person, sendLead, validate } from "../house/people";
import { misses, reads, sees } from "../house/see";
import { test, type Visit } from "../house/visit";

/** A merchant whose table shows one lead. */
async function oneLead(visit: (who: Person) => Promise<Visit>) {
  const { merchant, campaign } = await openForLeads(inject("demo"));
  const lead = await sendLead(await newInfluencer(inject("demo")), campaign);
  const table = await visit(merchant);
  await table.open("/leads");
  return { merchant, lead, table };
}

async function asks(visit: Visit, kind: "validate" | "reject", lead: Lead): Promise<void> {
  const { say, page } = visit;
  await button(visit, `${say(`leads.${kind}`)} : ${lead.customer_name}`).click();
  await sees(dialog(page));
}

describe("a lost race is explained", () => {
  test("validating what was rejected elsewhere meanwhile", async ({ visit }) => {
    const { merchant, lead, table } = await oneLead(visit);
    const { page, say, noise } = table;
    await asks(table, "validate", lead);
    await merchant.api.put(`/api/leads/${lead.id}/reject`, { rejection_reason: "unqualified" });
    noise.expect({ method: "PUT", path: /validate$/, status: 409 });
    await validateFor(table, 8, 80);
    await reads(dialog(page).getByRole("alert"), say("decide.race_rejected"));
    await button(table, say("common.close"), dialog(page).locator(".modal-buttons")).click();
    await misses(dialog(page));
    await sees(page.getByText(say("leads.empty_title")));
    expect(await balance(merchant)).toMatchObject({ current_balance: 2000, reserved_amount: 0 });
  });

  test("rejecting what was validated elsewhere meanwhile", async ({ visit }) => {
    const { merchant, lead, table } = await oneLead(visit);
    const { page, say, noise } = table;
    await asks(table, "reject", lead);
    await validate(merchant, lead);
    noise.expect({ method: "PUT", path: /reject$/, status: 409 });
    await choice(dialog(page), say("reason.unqualified")).check();
    await button(table, say("decide.reject_button", { amount: say.money(80) })).click();
    await reads(dialog(page).getByRole("alert"), say("decide.race_validated"));
    expect(await balance(merchant)).toMatchObject({ current_balance: 1920, reserved_amount: 0 });
  });

  test("a double click on the decision moves the money once", async ({ visit }) => {
    const { merchant, lead, table } = await oneLead(visit);
    const { page, say } = table;
    await asks(table, "validate", lead);
    await choice(dialog(page), "7").check();
    await button(table, say("decide.validate_button", { amount: say.money(80) })).dblclick();
    await misses(dialog(page));
    await reads(
      page.locator("main"),
      say("leads.validated_line", { name: lead.customer_name, amount: say.money(80) }),
    );
    expect(await balance(merchant)).toMatchObject({ current_balance: 1920, reserved_amount: 0 });
  });
});
