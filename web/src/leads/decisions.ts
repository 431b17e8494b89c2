import { client } from "@/api/client";
import { ProblemError, toProblem } from "@/api/problem";
import type { BulkDecided, BulkResult, Lead, LeadWithHistory, RejectionReason } from "@/api/types";

export type Decision =
  | { kind: "validate"; score: number; feedback: string | undefined }
  | { kind: "reject"; reason: RejectionReason; details: string | undefined };

/** What became of it: done here, or decided by somebody else a moment before. */
type Outcome = { done: true; lead: Lead } | { done: false; now: LeadWithHistory | undefined };

const validation = ({ score, feedback }: Extract<Decision, { kind: "validate" }>) => ({
  quality_score: score,
  feedback,
});
const rejection = ({ reason, details }: Extract<Decision, { kind: "reject" }>) => ({
  rejection_reason: reason,
  details,
});

async function send(id: string, decision: Decision) {
  const params = { path: { id } };
  const { data } =
    decision.kind === "validate"
      ? await client.PUT("/api/leads/{id}/validate", { params, body: validation(decision) })
      : await client.PUT("/api/leads/{id}/reject", { params, body: rejection(decision) });
  if (!data) throw ProblemError.unreachable();
  return data;
}

/** Decides one lead; losing the race against somebody else is an outcome, not a failure. */
export async function decide(id: string, decision: Decision): Promise<Outcome> {
  try {
    const { lead, already_applied } = await send(id, decision);
    return already_applied ? { done: false, now: await current(id) } : { done: true, lead };
  } catch (error) {
    if (toProblem(error).status !== 409) throw error;
    return { done: false, now: await current(id) };
  }
}

async function current(id: string): Promise<LeadWithHistory | undefined> {
  try {
    const { data } = await client.GET("/api/leads/{id}", { params: { path: { id } } });
    return data;
  } catch {
    // Who decided is a courtesy; that it was decided is known.
    return undefined;
  }
}

/** What became of one lead among several: the server's word, or that its answer is missing. */
export interface BulkRow {
  lead: Lead;
  result: BulkResult | undefined;
  failure?: unknown;
}

/** Decided by this very request. */
export function decidedHere({ result }: BulkRow): boolean {
  return result?.success === true && !result.already_applied;
}

/** As many as the server takes at once. */
export const BULK_LIMIT = 500;

/** Several at once, each with a result of its own: never all or nothing. */
export async function decideAll(leads: Lead[], decision: Decision): Promise<BulkRow[]> {
  const rows: BulkRow[] = [];
  for (let at = 0; at < leads.length; at += BULK_LIMIT) {
    const part = leads.slice(at, at + BULK_LIMIT);
    try {
      rows.push(...pair(part, await sendAll(part, decision)));
    } catch (failure) {
      // With nothing decided yet the form stays open, to try again; afterwards the results tell what is missing.
      if (rows.length === 0) throw failure;
      rows.push(...part.map((lead) => ({ lead, result: undefined, failure })));
    }
  }
  return rows;
}

async function sendAll(leads: Lead[], decision: Decision): Promise<BulkDecided> {
  const lead_ids = leads.map(({ id }) => id);
  const { data } =
    decision.kind === "validate"
      ? await client.POST("/api/leads/bulk/validate", { body: { lead_ids, ...validation(decision) } })
      : await client.POST("/api/leads/bulk/reject", { body: { lead_ids, ...rejection(decision) } });
  if (!data) throw ProblemError.unreachable();
  return data;
}

function pair(leads: Lead[], { results }: BulkDecided): BulkRow[] {
  const byId = new Map(results.map((result) => [result.lead_id, result]));
  return leads.map((lead) => ({ lead, result: byId.get(lead.id) }));
}
