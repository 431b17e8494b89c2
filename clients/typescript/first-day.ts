/** A first day on the platform, by a client that @hey-api/openapi-ts made from openapi.json. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { type Client, createClient } from "./generated/client";
import {
  accountsLogin,
  accountsMe,
  accountsRegister,
  campaignsCreate,
  campaignsSetStatus,
  depositsBalance,
  depositsCreate,
  leadsCreate,
  leadsMerchantLeads,
  leadsValidate,
  paymentsMethods,
  paymentsSettle,
} from "./generated/sdk.gen";
import type { AccountKind, CreateLead, Lead } from "./generated/types.gen";

const PASSWORD = "correct horse battery";
const baseUrl = process.argv[2] ?? "http://127.0.0.1:8001";
const anybody = createClient({ baseUrl });

async function signedIn(role: AccountKind, display_name: string, company_name?: string): Promise<Client> {
  const email = `${randomUUID()}@example.ma`;
  const person = { email, password: PASSWORD, role, display_name, company_name: company_name ?? null };
  await accountsRegister({ client: anybody, body: person, throwOnError: true });
  const session = await accountsLogin({ client: anybody, body: { email, password: PASSWORD }, throwOnError: true });
  const token = session.data.access_token;
  return createClient({ baseUrl, auth: () => token });
}

async function firstDay(): Promise<void> {
  const offered = await paymentsMethods({ client: anybody, throwOnError: true });
  assert(offered.data.payment_methods.some(({ method }) => method === "sandbox"));

  const merchant = await signedIn("merchant", "Salma Bennis", "Clinique Atlas");
  const influencer = await signedIn("influencer", "Nora Idrissi");
  const once = () => ({ "Idempotency-Key": randomUUID() });

  const made = await campaignsCreate({ client: merchant, body: { name: "Bilan de santé" }, throwOnError: true });
  const { id } = made.data.campaign;
  await campaignsSetStatus({ client: merchant, path: { id }, body: { status: "active" }, throwOnError: true });

  const wanted = { initial_amount: 2000, payment_method: "sandbox" } as const;
  const deposit = await depositsCreate({ client: merchant, headers: once(), body: wanted, throwOnError: true });
  await paymentsSettle({
    client: merchant,
    headers: once(),
    path: { id: deposit.data.payment_id },
    body: { outcome: "paid" },
    throwOnError: true,
  });

  const body: CreateLead = {
    campaign_id: id,
    customer_name: "Ahmed Bennani",
    customer_email: "ahmed@email.com",
    estimated_value: 1500,
    source: "instagram",
  };
  const headers = once();
  const created = await leadsCreate({ client: influencer, headers, body, throwOnError: true });
  const again = await leadsCreate({ client: influencer, headers, body, throwOnError: true });
  const lead: Lead = created.data.lead;
  assert.equal(again.data.lead.id, lead.id);
  assert.equal(lead.status, "pending");

  const refused = await leadsCreate({ client: influencer, headers: once(), body: { ...body, estimated_value: 12 } });
  assert.equal(refused.response?.status, 422);
  assert.deepEqual(
    refused.error?.errors?.map(({ field, code }) => [field, code]),
    [["estimated_value", "too_small"]],
  );

  const query = { status: "pending", limit: 10 } as const;
  const listed = await leadsMerchantLeads({ client: merchant, query, throwOnError: true });
  assert.deepEqual(
    listed.data.leads.map((each) => each.id),
    [lead.id],
  );
  const path = { id: lead.id };
  const decided = await leadsValidate({ client: merchant, path, body: { quality_score: 8 }, throwOnError: true });
  assert.equal(decided.data.lead.status, "validated");
  assert.equal(decided.data.commission_deducted, 80);
  const balance = await depositsBalance({ client: merchant, throwOnError: true });
  assert.deepEqual([balance.data.current_balance, balance.data.reserved_amount], [1920, 0]);

  const late = await leadsValidate({ client: merchant, path: { id: randomUUID() }, body: { quality_score: 8 } });
  assert.equal(late.error?.code, "not_found");
  const stranger = await accountsMe({ client: createClient({ baseUrl, auth: () => "none" }) });
  assert.equal(stranger.error?.code, "invalid_token");
  console.info("The TypeScript client works.");
}

void firstDay();
