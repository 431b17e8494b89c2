import { client } from "@/api/client";
import { ProblemError, toProblem } from "@/api/problem";
import type { Lead, LeadWithHistory, RejectionReason } from "@/api/types";

export type Decision =
  | { kind: "validate"; score: number; feedback: string | undefined }
  | { kind: "reject"; reason: RejectionReason; details: string | undefined };

/** What became of it: done here, or decided by somebody else a moment before. */
export type Outcome = { done: true; lead: Lead } | { done: false; now: LeadWithHistory | undefined };

async function send(id: string, decision: Decision) {
  const params = { path: { id } };
  const { data } =
    decision.kind === "validate"
      ? await client.PUT("/api/leads/{id}/validate", {
          params,
          body: { quality_score: decision.score, feedback: decision.feedback },
        })
      : await client.PUT("/api/leads/{id}/reject", {
          params,
          body: { rejection_reason: decision.reason, details: decision.details },
        });
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

export interface BulkRow {
  lead: Lead;
  success: boolean;
  /** Absent when somebody else decided a moment before. */
  failure?: unknown;
}

/** One after the other, each with a result of its own: never all or nothing. */
export async function decideAll(leads: Lead[], decision: Decision): Promise<BulkRow[]> {
  const rows: BulkRow[] = [];
  for (const lead of leads) {
    try {
      const { done } = await decide(lead.id, decision);
      rows.push({ lead, success: done });
    } catch (failure) {
      rows.push({ lead, success: false, failure });
    }
  }
  return rows;
}
