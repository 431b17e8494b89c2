/** Written by hand from spec/api.md until `npm run api` can generate it from ../openapi.json. */
export interface components {
  schemas: {
    Role: "admin" | "merchant" | "influencer" | "commercial";
    AlertLevel: "HEALTHY" | "ATTENTION" | "WARNING" | "CRITICAL" | "DEPLETED";
    LeadStatus: "pending" | "validated" | "rejected" | "converted" | "lost";
    LeadSource: "instagram" | "tiktok" | "whatsapp" | "direct";
    CommissionType: "percentage" | "fixed";
    RejectionReason:
      | "incomplete_information"
      | "unqualified"
      | "duplicate"
      | "false_information"
      | "out_of_budget"
      | "other";
    CampaignStatus: "draft" | "active" | "paused" | "completed";
    DepositStatus: "pending" | "active" | "depleted" | "suspended";
    PaymentStatus: "pending" | "paid" | "failed";
    PaymentMethod: "sandbox" | "stripe" | "cmi" | "bank_transfer";
    AgreementStatus: "pending" | "active" | "suspended" | "terminated";
    EarningStatus: "pending" | "available" | "paid";
    TransactionType:
      | "initial"
      | "recharge"
      | "reservation"
      | "release"
      | "deduction"
      | "refund"
      | "adjustment";
    ProblemDocument: {
      type: string;
      title: string;
      status: number;
      detail?: string;
      code: string;
      request_id?: string;
      errors?: { field: string; code: string; message: string }[];
    };
    User: {
      id: string;
      email: string;
      role: components["schemas"]["Role"];
      display_name: string;
      phone?: string | null;
      locale?: string | null;
      merchant?: { id: string; company_name: string } | null;
      influencer?: { id: string; display_name?: string; kind?: string } | null;
    };
    Register: {
      email: string;
      password: string;
      role: "merchant" | "influencer" | "commercial";
      display_name: string;
      company_name?: string;
      phone?: string;
      locale?: string;
    };
    Session: {
      access_token: string;
      token_type: string;
      expires_in: number;
      refresh_token?: string;
      user: components["schemas"]["User"];
    };
    DemoAccount: {
      email: string;
      password: string;
      role: components["schemas"]["Role"];
      display_name: string;
    };
    CampaignSettings: {
      campaign_type?: string;
      lead_generation_enabled: boolean;
      percentage_commission_rate: number;
      fixed_commission_amount: number;
      commission_threshold: number;
      auto_stop_on_depletion: boolean;
      requires_lead_validation?: boolean;
      validation_timeout_hours: number;
      auto_validate_after_timeout: boolean;
      minimum_quality_score: number;
      max_rejected_leads: number;
      notify_on_new_lead: boolean;
      notify_on_low_balance: boolean;
      notify_on_depletion: boolean;
    };
    Campaign: {
      id: string;
      merchant_id: string;
      merchant_name: string;
      name: string;
      description?: string | null;
      status: components["schemas"]["CampaignStatus"];
      paused_by_depletion: boolean;
      settings: components["schemas"]["CampaignSettings"];
      influencer_percentage?: number | null;
      payment_delay_days?: number | null;
      funded?: boolean | null;
      fundable_leads?: string | null;
      created_at: string;
    };
    Lead: {
      id: string;
      campaign_id: string;
      campaign_name: string;
      merchant_id: string;
      merchant_name: string;
      influencer_id: string;
      influencer_name: string;
      customer_name: string;
      customer_email?: string | null;
      customer_phone?: string | null;
      customer_company?: string | null;
      customer_notes?: string | null;
      estimated_value: number;
      commission_amount: number;
      commission_type: components["schemas"]["CommissionType"];
      influencer_percentage: number;
      influencer_commission: number;
      source: components["schemas"]["LeadSource"];
      status: components["schemas"]["LeadStatus"];
      quality_score?: number | null;
      feedback?: string | null;
      rejection_reason?: string | null;
      rejection_details?: string | null;
      lost_reason?: string | null;
      deposit_id?: string | null;
      expires_at: string;
      created_at: string;
      rate_applied?: number | null;
      conversion_value?: number | null;
      decided_at?: string | null;
      closed_at?: string | null;
    };
    LeadWithHistory: {
      lead: components["schemas"]["Lead"];
      history: components["schemas"]["Transition"][];
    };
    Transition: {
      decided_by?: string | null;
      from: components["schemas"]["LeadStatus"];
      to: components["schemas"]["LeadStatus"];
      quality_score?: number | null;
      feedback?: string | null;
      reason?: string | null;
      details?: string | null;
      conversion_value?: number | null;
      at: string;
    };
    CreateLead: {
      campaign_id: string;
      customer_name: string;
      customer_email?: string;
      customer_phone?: string;
      customer_company?: string;
      estimated_value: number;
      source: components["schemas"]["LeadSource"];
      customer_notes?: string;
    };
    CommissionPreview: {
      commission_amount: number;
      commission_type: components["schemas"]["CommissionType"];
      rate_applied?: number | null;
      fixed_amount?: number | null;
      influencer_percentage: number;
      influencer_commission: number;
      deposit_available: boolean;
    };
    Balance: {
      has_deposit: boolean;
      deposit_id?: string | null;
      status?: components["schemas"]["DepositStatus"] | null;
      initial_amount: number;
      current_balance: number;
      reserved_amount: number;
      available_balance: number;
      percentage_remaining: number;
      percentage_available: number;
      alert_level: components["schemas"]["AlertLevel"];
      alert_threshold: number;
      is_low: boolean;
      auto_recharge: boolean;
    };
    Deposit: {
      id: string;
      merchant_id: string;
      merchant_name: string;
      campaign_id?: string | null;
      campaign_name?: string | null;
      status: components["schemas"]["DepositStatus"];
      initial_amount: number;
      reference_amount: number;
      current_balance: number;
      reserved_amount: number;
      available_balance: number;
      percentage_remaining: number;
      percentage_available: number;
      alert_level: components["schemas"]["AlertLevel"];
      alert_threshold: number;
      is_low: boolean;
      auto_recharge: boolean;
      auto_recharge_amount?: number | null;
      auto_recharge_trigger?: number | null;
      auto_recharge_monthly_cap?: number | null;
      created_at: string;
    };
    DepositStats: {
      deposits: number;
      total_deposited: number;
      current_balance: number;
      reserved_amount: number;
      available_balance: number;
      total_deducted: number;
      by_level: { [level: string]: number };
    };
    DepositTransaction: {
      id: string;
      deposit_id: string;
      transaction_type: components["schemas"]["TransactionType"];
      amount: number;
      balance_before: number;
      balance_after: number;
      reserved_before: number;
      reserved_after: number;
      lead_id?: string | null;
      payment_id?: string | null;
      reason?: string | null;
      created_at: string;
    };
    Payment: {
      id: string;
      deposit_id: string;
      amount: number;
      status: components["schemas"]["PaymentStatus"];
      method: components["schemas"]["PaymentMethod"];
      purpose: "initial" | "recharge";
      reference?: string | null;
      failure_reason?: string | null;
      payment_url?: string | null;
      created_at: string;
      settled_at?: string | null;
    };
    PaymentOpened: { success: boolean; payment_id: string; payment_url?: string | null };
    Agreement: {
      id: string;
      merchant_id: string;
      merchant_name: string;
      influencer_id: string;
      influencer_name: string;
      campaign_id?: string | null;
      campaign_name?: string | null;
      status: components["schemas"]["AgreementStatus"];
      commission_percentage: number;
      quality_threshold: number;
      requires_validation: boolean;
      auto_payment: boolean;
      payment_delay_days: number;
      signed_at?: string | null;
      created_at: string;
    };
    Earning: {
      id: string;
      lead_id: string;
      amount: number;
      status: components["schemas"]["EarningStatus"];
      payable_at: string;
      paid_at?: string | null;
      campaign_name: string;
      merchant_name: string;
      created_at: string;
    };
    Notification: {
      id: string;
      type: string;
      level: "info" | "success" | "warning" | "critical";
      title: string;
      message: string;
      data: unknown;
      action_url?: string | null;
      created_at: string;
      read_at?: string | null;
    };
    Earnings: {
      totals: { pending: number; available: number; paid: number };
      earnings: components["schemas"]["Earning"][];
      total: number;
      next_cursor?: string | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}

type S = components["schemas"];
type Json<T> = { headers: Record<string, unknown>; content: { "application/json": T } };
type Fault = { headers: Record<string, unknown>; content: { "application/problem+json": S["ProblemDocument"] } };
type Get<Answer, Query = never> = {
  parameters: { query?: Query; header?: never; path?: never; cookie?: never };
  requestBody?: never;
  responses: { 200: Json<Answer>; default: Fault };
};
type GetOne<Answer, Query = never> = {
  parameters: { query?: Query; header?: never; path: { id: string }; cookie?: never };
  requestBody?: never;
  responses: { 200: Json<Answer>; default: Fault };
};
type Send<Answer, Body> = {
  parameters: {
    query?: never;
    header?: { "Idempotency-Key"?: string };
    path?: never;
    cookie?: never;
  };
  requestBody: { content: { "application/json": Body } };
  responses: { 200: Json<Answer>; default: Fault };
};
type SendOne<Answer, Body> = {
  parameters: {
    query?: never;
    header?: { "Idempotency-Key"?: string };
    path: { id: string };
    cookie?: never;
  };
  requestBody: { content: { "application/json": Body } };
  responses: { 200: Json<Answer>; default: Fault };
};
type Act<Answer> = Omit<SendOne<Answer, never>, "requestBody"> & { requestBody?: never };
type Page<Key extends string, Row> = { [K in Key]: Row[] } & { total: number; next_cursor?: string | null };
type Paging = { limit?: number; cursor?: string };
type LeadFilter = Paging & {
  status?: S["LeadStatus"];
  campaign_id?: string;
  influencer_id?: string;
  source?: S["LeadSource"];
  from?: string;
  to?: string;
  q?: string;
  sort?: string;
};
type LeadAnswer = { success: boolean; lead: S["Lead"]; already_applied?: boolean };
type BulkResult = {
  results: { lead_id: string; success: boolean; code?: string | null; message?: string | null }[];
};

export interface paths {
  "/api/demo/accounts": { get: Get<{ accounts: S["DemoAccount"][] }> };
  "/api/auth/register": { post: Send<{ success: boolean; user: S["User"] }, S["Register"]> };
  "/api/auth/login": { post: Send<S["Session"], { email: string; password: string; otp?: string }> };
  "/api/auth/me": { get: Get<S["User"]> };
  "/api/campaigns": {
    get: Get<Page<"campaigns", S["Campaign"]>, Paging & { status?: S["CampaignStatus"]; q?: string }>;
    post: Send<
      { success: boolean; campaign: S["Campaign"] },
      { name: string; description?: string; settings?: Partial<S["CampaignSettings"]> }
    >;
  };
  "/api/campaigns/{id}": {
    get: GetOne<{ campaign: S["Campaign"] }>;
    put: SendOne<{ success: boolean; campaign: S["Campaign"] }, { name?: string; description?: string }>;
  };
  "/api/campaigns/{id}/settings": {
    put: SendOne<{ success: boolean; campaign: S["Campaign"] }, Partial<S["CampaignSettings"]>>;
  };
  "/api/campaigns/{id}/status": {
    put: SendOne<{ success: boolean; campaign: S["Campaign"] }, { status: S["CampaignStatus"] }>;
  };
  "/api/leads/create": { post: Send<LeadAnswer, S["CreateLead"]> };
  "/api/leads": { get: Get<Page<"leads", S["Lead"]>, LeadFilter> };
  "/api/leads/influencer/my-leads": { get: Get<Page<"leads", S["Lead"]>, LeadFilter> };
  "/api/leads/{id}": { get: GetOne<S["LeadWithHistory"]> };
  "/api/leads/{id}/validate": {
    put: SendOne<
      LeadAnswer & { commission_deducted: number },
      { quality_score: number; feedback?: string }
    >;
  };
  "/api/leads/{id}/reject": {
    put: SendOne<
      LeadAnswer & { commission_released: number },
      { rejection_reason: string; details?: string }
    >;
  };
  "/api/leads/{id}/convert": { put: SendOne<LeadAnswer, { conversion_value?: number }> };
  "/api/leads/{id}/lose": { put: SendOne<LeadAnswer, { reason?: string }> };
  "/api/leads/bulk/validate": {
    post: Send<BulkResult, { lead_ids: string[]; quality_score: number; feedback?: string }>;
  };
  "/api/leads/bulk/reject": {
    post: Send<BulkResult, { lead_ids: string[]; rejection_reason: string; details?: string }>;
  };
  "/api/leads/calculate-commission": {
    post: Send<S["CommissionPreview"], { campaign_id: string; estimated_value: number }>;
  };
  "/api/leads/deposits/create": {
    post: Send<
      S["PaymentOpened"] & { deposit: S["Deposit"] },
      { initial_amount: number; campaign_id?: string; payment_method?: S["PaymentMethod"] }
    >;
  };
  "/api/leads/deposits/recharge": {
    post: Send<
      S["PaymentOpened"],
      { deposit_id: string; amount: number; payment_method: S["PaymentMethod"] }
    >;
  };
  "/api/leads/deposits/balance": {
    get: Get<S["Balance"], { merchant_id?: string; campaign_id?: string }>;
  };
  "/api/leads/deposits/transactions": {
    get: Get<
      Page<"transactions", S["DepositTransaction"]>,
      Paging & { deposit_id?: string; transaction_type?: S["TransactionType"]; from?: string; to?: string }
    >;
  };
  "/api/leads/deposits/all": {
    get: Get<Page<"deposits", S["Deposit"]>, Paging & { status?: S["DepositStatus"] }>;
  };
  "/api/leads/deposits/stats": { get: Get<S["DepositStats"], { merchant_id?: string }> };
  "/api/payments": { get: Get<Page<"payments", S["Payment"]>, Paging> };
  "/api/payments/{id}": { get: GetOne<S["Payment"]> };
  "/api/leads/agreements/create": {
    post: Send<
      { success: boolean; agreement: S["Agreement"] },
      { influencer_id?: string; campaign_id?: string; commission_percentage: number }
    >;
  };
  "/api/leads/agreements/my-agreements": {
    get: Get<Page<"agreements", S["Agreement"]>, Paging & { status?: S["AgreementStatus"] }>;
  };
  "/api/leads/agreements/{id}/sign": { put: Act<{ success: boolean; agreement: S["Agreement"] }> };
  "/api/leads/agreements/{id}/suspend": { put: Act<{ success: boolean; agreement: S["Agreement"] }> };
  "/api/leads/agreements/{id}/resume": { put: Act<{ success: boolean; agreement: S["Agreement"] }> };
  "/api/leads/agreements/{id}/terminate": { put: Act<{ success: boolean; agreement: S["Agreement"] }> };
  "/api/notifications": {
    get: Get<Page<"notifications", S["Notification"]> & { unread: number }, Paging>;
  };
  "/api/notifications/{id}/read": { put: Act<{ success: boolean; notification: S["Notification"] }> };
  "/api/notifications/read-all": {
    put: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: Json<{ success: boolean; marked: number }>; default: Fault };
    };
  };
  "/api/earnings": { get: Get<S["Earnings"], Paging & { status?: S["EarningStatus"] }> };
}

export type webhooks = Record<string, never>;
export type operations = Record<string, never>;
export type $defs = Record<string, never>;
