/**
 * Routes that are being built beside this client, in the shape agreed for them. Each block goes when the document has
 * the route; the file goes with the last one.
 */
import type { components } from "./schema";

type S = components["schemas"];

export interface BulkResult {
  lead_id: string;
  success: boolean;
  already_applied: boolean;
  status?: S["Lead"]["status"] | null;
  commission_deducted?: number | null;
  commission_released?: number | null;
  code?: string | null;
  message?: string | null;
}
export interface BulkDecided {
  success: boolean;
  succeeded: number;
  failed: number;
  results: BulkResult[];
}

export interface StatsDay {
  date: string;
  created: number;
  pending: number;
  validated: number;
  rejected: number;
  converted: number;
  lost: number;
  spent?: number | null;
  validated_that_day: number;
  rejected_that_day: number;
  spent_that_day?: number | null;
}
export interface StatsSource {
  source: S["Lead"]["source"];
  leads: number;
  validated: number;
}
export interface TopInfluencer {
  influencer_id: string;
  name: string;
  leads: number;
  validated: number;
  validation_rate?: number | null;
  avg_quality?: number | null;
  spent?: number | null;
}
export interface Stats {
  period_days: number;
  from: string;
  to: string;
  total_leads: number;
  pending: number;
  validated: number;
  rejected: number;
  converted: number;
  lost: number;
  expired: number;
  validation_rate?: number | null;
  conversion_rate?: number | null;
  avg_quality?: number | null;
  spent?: number | null;
  influencer_earnings?: number | null;
  platform_revenue?: number | null;
  converted_value?: number | null;
  roi?: number | null;
  daily: StatsDay[];
  sources?: StatsSource[] | null;
  top_influencers?: TopInfluencer[] | null;
}

export interface AdminUser {
  id: string;
  email: string;
  role: S["Role"];
  display_name: string;
  company_name?: string | null;
  merchant_id?: string | null;
  influencer_id?: string | null;
  phone?: string | null;
  locale: string;
  created_at: string;
  active: boolean;
}
export interface Users {
  users: AdminUser[];
  total: number;
  next_cursor?: string | null;
}
export interface InvariantCheck {
  name: string;
  violations: number;
  examples: string[];
}
export interface Invariants {
  checked_at?: string | null;
  running: boolean;
  clean?: boolean | null;
  checks: InvariantCheck[];
}
export interface Candidate {
  id: string;
  name: string;
  role: S["InfluencerProfile"]["kind"];
  leads: number;
}

type Json<T> = { 200: { headers: { [name: string]: unknown }; content: { "application/json": T } } };
type None = { query?: never; header?: never; path?: never; cookie?: never };
type Get<T, Q = undefined> = {
  parameters: { query?: Q; header?: never; path?: never; cookie?: never };
  get: {
    parameters: { query?: Q; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: Json<T>;
  };
};
type GetAt<T, P, Q = undefined> = {
  parameters: { query?: Q; header?: never; path: P; cookie?: never };
  get: {
    parameters: { query?: Q; header?: never; path: P; cookie?: never };
    requestBody?: never;
    responses: Json<T>;
  };
};
type Post<B, T> = {
  parameters: None;
  post: {
    parameters: None;
    requestBody: { content: { "application/json": B } };
    responses: Json<T>;
  };
};
type PostNothing<T> = {
  parameters: None;
  post: { parameters: None; requestBody?: never; responses: Json<T> };
};
type PutAt<B, T, P> = {
  parameters: { query?: never; header?: never; path: P; cookie?: never };
  put: {
    parameters: { query?: never; header?: never; path: P; cookie?: never };
    requestBody: { content: { "application/json": B } };
    responses: Json<T>;
  };
};

export interface Coming {
  "/api/leads/bulk/validate": Post<
    { lead_ids: string[]; quality_score: number; feedback?: string | undefined },
    BulkDecided
  >;
  "/api/leads/bulk/reject": Post<
    { lead_ids: string[]; rejection_reason: S["Reject"]["rejection_reason"]; details?: string | undefined },
    BulkDecided
  >;
  "/api/leads/stats/overview": Get<Stats, { period_days?: number }>;
  "/api/leads/stats/my-stats": Get<Stats, { period_days?: number }>;
  "/api/leads/stats/campaign/{campaign_id}": GetAt<Stats, { campaign_id: string }, { period_days?: number }>;
  "/api/admin/users": Get<
    Users,
    { role?: S["Role"] | undefined; q?: string | undefined; limit?: number; cursor?: string | undefined }
  >;
  "/api/admin/invariants": Get<Invariants>;
  "/api/admin/invariants/run": PostNothing<Invariants>;
  "/api/admin/deposits/{id}/suspend": PutAt<
    { reason: string },
    { success: boolean; deposit: S["Deposit"] },
    { id: string }
  >;
  "/api/admin/deposits/{id}/resume": PutAt<
    { reason: string },
    { success: boolean; deposit: S["Deposit"] },
    { id: string }
  >;
  "/api/leads/agreements/candidates": Get<{ influencers: Candidate[] }, { q?: string | undefined }>;
}
