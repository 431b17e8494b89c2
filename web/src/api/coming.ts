/**
 * Routes that are being built beside this client, in the shape agreed for them. Each block goes when the document has
 * the route; the file goes with the last one.
 */
import type { components } from "./schema";

type S = components["schemas"];

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
export interface Coming {
  "/api/admin/invariants": Get<Invariants>;
  "/api/admin/invariants/run": PostNothing<Invariants>;
}
