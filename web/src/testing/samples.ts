import type { components } from "@/api/schema";
import type {
  Balance,
  BulkResult,
  Campaign,
  Deposit,
  DepositTransaction,
  Lead,
  OwnAccount,
  Stats,
  StatsDay,
  UsableMethod,
  UsableMethods,
} from "@/api/types";

const id = (n: number) => `0193571a-0000-7000-8000-${String(n).padStart(12, "0")}`;

export const balance: Balance = {
  has_deposit: true,
  deposit_id: id(300),
  status: "active",
  initial_amount: 5000,
  current_balance: 2340.5,
  reserved_amount: 240,
  available_balance: 2100.5,
  percentage_remaining: 46.81,
  percentage_available: 42.01,
  alert_level: "ATTENTION",
  alert_threshold: 500,
  is_low: false,
  auto_recharge: false,
};

export const noDeposit: Balance = {
  ...balance,
  has_deposit: false,
  deposit_id: null,
  status: null,
  initial_amount: 0,
  current_balance: 0,
  reserved_amount: 0,
  available_balance: 0,
  percentage_remaining: 0,
  percentage_available: 0,
};

export const deposit: Deposit = {
  id: id(300),
  merchant_id: id(2),
  merchant_name: "Atlas Rénovation",
  status: "active",
  initial_amount: 5000,
  reference_amount: 5000,
  current_balance: 2340.5,
  owed: 0,
  reserved_amount: 240,
  available_balance: 2100.5,
  pending_leads: 3,
  percentage_remaining: 46.81,
  percentage_available: 42.01,
  alert_level: "ATTENTION",
  alert_threshold: 500,
  is_low: false,
  auto_recharge: false,
  created_at: "2026-11-02T09:12:00Z",
};

export const deduction: DepositTransaction = {
  id: id(400),
  merchant_id: id(2),
  merchant_name: "Atlas Rénovation",
  deposit_id: id(300),
  transaction_type: "deduction",
  amount: 80,
  balance_before: 2420.5,
  balance_after: 2340.5,
  reserved_before: 320,
  reserved_after: 240,
  lead_id: id(200),
  customer_name: "Ahmed Bennani",
  campaign_name: "Rénovation cuisine",
  influencer_name: "Yasmine El Fassi",
  created_at: "2026-11-23T08:18:00Z",
};

export const lead: Lead = {
  id: id(200),
  campaign_id: id(101),
  campaign_name: "Rénovation cuisine",
  merchant_id: id(2),
  merchant_name: "Atlas Rénovation",
  influencer_id: id(4),
  influencer_name: "Yasmine El Fassi",
  deposit_id: id(300),
  customer_name: "Ahmed Bennani",
  customer_phone: "+212612345678",
  customer_email: null,
  customer_company: "TechCorp",
  estimated_value: 1500,
  commission_amount: 80,
  commission_type: "fixed",
  rate_applied: null,
  influencer_percentage: 35,
  influencer_commission: 28,
  source: "instagram",
  status: "pending",
  expires_at: "2026-11-26T07:05:00Z",
  created_at: "2026-11-23T08:05:00Z",
};

export const secondLead: Lead = {
  ...lead,
  id: id(201),
  customer_name: "Zineb Kabbaj",
  customer_phone: "+212661204409",
  customer_company: null,
  estimated_value: 450,
  commission_amount: 45,
  commission_type: "percentage",
  rate_applied: 10,
  influencer_commission: 15.75,
  influencer_name: "Mehdi Tazi",
  source: "whatsapp",
  expires_at: "2026-11-23T12:10:00Z",
};

export const campaign: Campaign = {
  id: id(101),
  merchant_id: id(2),
  merchant_name: "Atlas Rénovation",
  name: "Rénovation cuisine",
  status: "active",
  paused_by_depletion: false,
  price: { percentage_commission_rate: 10, fixed_commission_amount: 80, commission_threshold: 800 },
  settings: {
    campaign_type: "service_leads",
    lead_generation_enabled: true,
    percentage_commission_rate: 10,
    fixed_commission_amount: 80,
    commission_threshold: 800,
    auto_stop_on_depletion: true,
    requires_lead_validation: true,
    validation_timeout_hours: 72,
    auto_validate_after_timeout: false,
    minimum_quality_score: 7,
    max_rejected_leads: 10,
    max_pending_without_agreement: 50,
    notify_on_new_lead: true,
    notify_on_low_balance: true,
    notify_on_depletion: true,
  },
  influencer_percentage: 35,
  payment_delay_days: 14,
  funded: true,
  fundable_leads: "26",
  fundable_value: 750,
  created_at: "2026-10-01T09:00:00Z",
  updated_at: "2026-10-01T09:00:00Z",
};

const quietDay = {
  created: 0,
  pending: 0,
  validated: 0,
  rejected: 0,
  converted: 0,
  lost: 0,
  spent: 0,
  influencer_earnings: 0,
  validated_that_day: 0,
  rejected_that_day: 0,
  spent_that_day: 0,
} satisfies Partial<StatsDay>;

/** Figures of as many days up to 23/11/2026: two leads on the first day, three on the last. */
export function statsOf(period_days: number): Stats {
  const day = (back: number) =>
    new Date(Date.UTC(2026, 10, 23) - back * 86_400_000).toISOString().slice(0, 10);
  const daily: StatsDay[] = Array.from({ length: period_days }, (_, n) => ({
    ...quietDay,
    date: day(period_days - 1 - n),
  }));
  const [first, last] = [daily[0], daily.at(-1)];
  if (first) Object.assign(first, { created: 2, converted: 1, rejected: 1, spent: 80, spent_that_day: 100 });
  if (last) Object.assign(last, { created: 3, validated: 1, pending: 2, spent: 45, spent_that_day: 125.5 });
  return {
    period_days,
    from: day(period_days - 1),
    to: day(0),
    total_leads: 5,
    pending: 2,
    validated: 1,
    rejected: 1,
    converted: 1,
    lost: 0,
    expired: 0,
    validation_rate: 40,
    conversion_rate: 50,
    avg_quality: 7.93,
    spent: 125,
    influencer_earnings: 43.75,
    platform_revenue: null,
    converted_value: 1500,
    roi: 11,
    daily,
    sources: [
      { source: "whatsapp", leads: 1, validated: 0 },
      { source: "instagram", leads: 4, validated: 2 },
    ],
    sources_of_leads: 5,
    top_influencers: [
      {
        influencer_id: id(4),
        name: "Yasmine El Fassi",
        leads: 4,
        validated: 2,
        validation_rate: 50,
        avg_quality: 8.4,
        spent: 125,
      },
      {
        influencer_id: id(5),
        name: "Mehdi Tazi",
        leads: 1,
        validated: 0,
        validation_rate: 0,
        avg_quality: null,
        spent: 0,
      },
    ],
  };
}

/** What the server says of one lead among several; refused unless said otherwise. */
export function bulkResult({ id: lead_id }: Lead, said: Partial<BulkResult>): BulkResult {
  return {
    lead_id,
    success: false,
    already_applied: false,
    status: null,
    commission_deducted: null,
    commission_released: null,
    code: null,
    message: null,
    ...said,
  };
}

/** The end of what the server tells of its clocks. */
export const clock: components["schemas"]["Clock"] = {
  now: "2026-11-23T08:42:00Z",
  zone: "Africa/Casablanca",
  offset: "+00:00",
  database: "2026f",
  next_changes: [],
  earlier_changes: [
    { at: "2025-04-06T02:00:00Z", offset: "+01:00" },
    { at: "2026-02-15T02:00:00Z", offset: "+00:00" },
    { at: "2026-03-22T02:00:00Z", offset: "+01:00" },
    { at: "2026-09-20T01:00:00Z", offset: "+00:00" },
  ],
};

export const account: OwnAccount = { name: "Attijari", rib: "007 780 0001122334455667 11" };

/** What the server says of how it can be paid. */
export function payable(payment_methods: UsableMethod[], bank_accounts: OwnAccount[] = []): UsableMethods {
  return {
    payment_methods,
    bank_accounts,
    total: payment_methods.length,
    card_consent: null,
    next_cursor: null,
  };
}

const limits = { saves_cards: false, first_minimum: 2000, recharge_minimum: 500, maximum: 100_000 };
export const methods: UsableMethod[] = [
  { method: "stripe", online: true, ...limits },
  { method: "cmi", online: true, ...limits },
  { method: "bank_transfer", online: false, ...limits },
];
