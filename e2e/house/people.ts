import { randomUUID } from "node:crypto";
import type { Balance, Campaign, Lead, Payment, Role, Session } from "@/api/types";
import { Api } from "./api";

/** Somebody with an account, who can call the API and be shown pages. */
export interface Person {
  email: string;
  password: string;
  role: Role;
  api: Api;
  /** An account of the demonstration, which other tests use at the same time: nothing about it may change. */
  shared?: true;
}

export const PASSWORD = "un-mot-de-passe-d-essai";

/** Signs in by the API. */
export async function enter(server: string, email: string, password: string): Promise<Person> {
  const session = await new Api(server).post<Session>("/api/auth/login", { email, password });
  return { email, password, role: session.user.role, api: new Api(server, session.access_token) };
}

async function newcomer(server: string, role: Role, names: object): Promise<Person> {
  const email = `${role}-${randomUUID()}@exemple.ma`;
  await new Api(server).post("/api/auth/register", { email, password: PASSWORD, role, ...names });
  return enter(server, email, PASSWORD);
}

export function newInfluencer(server: string): Promise<Person> {
  return newcomer(server, "influencer", { display_name: "Salma Idrissi" });
}

export function newMerchant(server: string): Promise<Person> {
  return newcomer(server, "merchant", { display_name: "Omar Bennis", company_name: "Riad Bennis" });
}

/** Opens a deposit and has its payment confirmed. */
export async function deposit(merchant: Person, amount: number): Promise<Balance> {
  const opened = await merchant.api.post<{ payment_id: Payment["id"] }>(
    "/api/leads/deposits/create",
    { initial_amount: amount, payment_method: "sandbox" },
    randomUUID(),
  );
  await merchant.api.post(`/api/sandbox/payments/${opened.payment_id}`, { outcome: "paid" }, randomUUID());
  return balance(merchant);
}

export function balance(merchant: Person): Promise<Balance> {
  return merchant.api.get<Balance>("/api/leads/deposits/balance");
}

/** An active campaign under a name that nobody else has. */
export async function activeCampaign(merchant: Person, name = "Séjours"): Promise<Campaign> {
  const unique = `${name} ${randomUUID().slice(0, 8)}`;
  const { campaign } = await merchant.api.post<{ campaign: Campaign }>("/api/campaigns", { name: unique });
  await merchant.api.put(`/api/campaigns/${campaign.id}/status`, { status: "active" });
  return campaign;
}

/** A merchant who receives leads: a paid deposit and an active campaign. */
export async function openForLeads(server: string, amount = 2000) {
  const merchant = await newMerchant(server);
  await deposit(merchant, amount);
  return { merchant, campaign: await activeCampaign(merchant) };
}

let customers = 0;

/** A mobile number that nobody else has here. */
function nextPhone(): string {
  customers += 1;
  return `+212661${String(customers).padStart(6, "0")}`;
}

/** Sends a lead, of 1500 dirhams unless said otherwise: its commission is fixed, 80 dirhams. */
export async function sendLead(sender: Person, campaign: Campaign, change: object = {}): Promise<Lead> {
  const body = {
    campaign_id: campaign.id,
    customer_name: "Ahmed Bennani",
    customer_phone: nextPhone(),
    estimated_value: 1500,
    source: "instagram",
    ...change,
  };
  return (await sender.api.post<{ lead: Lead }>("/api/leads/create", body, randomUUID())).lead;
}

export async function validate(merchant: Person, lead: Lead, score = 8): Promise<void> {
  await merchant.api.put(`/api/leads/${lead.id}/validate`, { quality_score: score });
}

/** What arrived at a merchant's. */
export async function leadsOf(person: Person): Promise<Lead[]> {
  return (await person.api.get<{ leads: Lead[] }>("/api/leads?limit=100")).leads;
}
