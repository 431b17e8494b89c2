import type { Route } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { button, fillLead, type NewLead, seesSent, sendButton } from "../house/flows";
import { leadsOf, newInfluencer, openForLeads, type Person } from "../house/people";
import { misses, reads, sees } from "../house/see";
import { test, type Visit } from "../house/visit";

const COMPANY = "Riad Bennis";
const CREATE = "**/api/leads/create";

interface Scene {
  merchant: Person;
  form: Visit;
  lead: NewLead;
}

/** An influencer with the form open and filled. */
async function filled(visit: (who: Person) => Promise<Visit>): Promise<Scene> {
  const { merchant, campaign } = await openForLeads(inject("demo"));
  const form = await visit(await newInfluencer(inject("demo")));
  const lead = { campaign, name: "Ahmed Bennani", phone: "06 12 34 56 78", value: "450" };
  await form.open("/nouveau-lead");
  await fillLead(form, lead);
  return { merchant, form, lead };
}

async function fieldsAreAsTyped({ form, lead }: Scene): Promise<void> {
  const { page, say } = form;
  expect(await page.getByLabel(say("create.name")).inputValue()).toBe(lead.name);
  expect(await page.getByLabel(say("create.phone")).inputValue()).toBe(lead.phone);
  expect(await page.getByLabel(say("create.value")).inputValue()).toBe(lead.value);
  await sees(page.locator(".ant-select-content", { hasText: lead.campaign.name }));
}

/** The server gets the request and answers; the answer never reaches the page. */
async function answerLost(route: Route): Promise<void> {
  await route.fetch();
  await route.abort("connectionreset");
}

describe("one intention makes one lead", () => {
  test("a double click", async ({ visit }) => {
    const { merchant, form } = await filled(visit);
    await sendButton(form).dblclick();
    await seesSent(form, COMPANY, "Ahmed Bennani", 45);
    expect(await leadsOf(merchant)).toHaveLength(1);
  });

  test("a reload keeps the draft", async ({ visit }) => {
    const scene = await filled(visit);
    const { merchant, form } = scene;
    await sees(form.page.getByText(form.say("create.draft_saved", { time: "" }).trim()));
    await form.page.reload();
    await fieldsAreAsTyped(scene);
    await sendButton(form).click();
    await seesSent(form, COMPANY, "Ahmed Bennani", 45);
    // What was sent is no draft any more.
    await form.page.reload();
    await sees(sendButton(form));
    expect(await form.page.getByLabel(form.say("create.name")).inputValue()).toBe("");
    expect(await leadsOf(merchant)).toHaveLength(1);
  });

  test("a lost answer is asked for again by itself", async ({ visit }) => {
    const { merchant, form } = await filled(visit);
    form.noise.expect({ method: "POST", path: /leads\/create$/, status: 0 });
    await form.page.route(CREATE, answerLost, { times: 1 });
    await sendButton(form).click();
    await seesSent(form, COMPANY, "Ahmed Bennani", 45);
    expect(await leadsOf(merchant)).toHaveLength(1);
  });

  test("lost answers, a reload, and the same button again", async ({ visit }) => {
    const scene = await filled(visit);
    const { merchant, form } = scene;
    const { page, say, noise } = form;
    noise.expect({ method: "POST", path: /leads\/create$/, status: 0 });
    await page.route(CREATE, answerLost);
    await sendButton(form).click();
    await reads(page.getByRole("alert").last(), say("create.lost_answer"));
    expect(await leadsOf(merchant)).toHaveLength(1);
    await page.unroute(CREATE);
    await page.reload();
    await fieldsAreAsTyped(scene);
    await sendButton(form).click();
    await seesSent(form, COMPANY, "Ahmed Bennani", 45);
    expect(await leadsOf(merchant)).toHaveLength(1);
  });

  test("a lost connection keeps what was typed", async ({ visit }) => {
    const scene = await filled(visit);
    const { merchant, form } = scene;
    const { page, say, noise, context } = form;
    noise.expect({ path: /^\/api\//, status: 0 });
    await context.setOffline(true);
    await reads(page.locator(".offline"), say("common.offline_banner"));
    await sendButton(form).click();
    await reads(page.getByRole("alert").last(), say("create.lost_answer"));
    await context.setOffline(false);
    await misses(page.locator(".offline"));
    await fieldsAreAsTyped(scene);
    await sendButton(form).click();
    await seesSent(form, COMPANY, "Ahmed Bennani", 45);
    await sees(button(form, say("create.another")));
    expect(await leadsOf(merchant)).toHaveLength(1);
  });
});
