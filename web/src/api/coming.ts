/**
 * Routes that are being built beside this client, in the shape agreed for them. Each block goes when the document has
 * the route; the file goes with the last one.
 */
import type { components } from "./schema";

type S = components["schemas"];

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

type Json<T> = {
  200: { headers: { [name: string]: unknown }; content: { "application/json": T } };
  default: {
    headers: { [name: string]: unknown };
    content: { "application/problem+json": S["ProblemDocument"] };
  };
};
type None = { query?: never; header?: never; path?: never; cookie?: never };
type Get<T, Q = undefined> = {
  parameters: { query?: Q; header?: never; path?: never; cookie?: never };
  get: {
    parameters: { query?: Q; header?: never; path?: never; cookie?: never };
    requestBody?: never;
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
