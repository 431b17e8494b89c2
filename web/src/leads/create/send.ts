import { client } from "@/api/client";
import { ProblemError, toProblem } from "@/api/problem";
import type { Lead, LeadSource, NewLead } from "@/api/types";
import { dirhams, parseAmount } from "@/format/money";
import type { DraftValues } from "@/leads/draft";

const filled = (text: string | undefined) => text?.trim() || undefined;

/** The draft as the API wants it; null while something that it needs is missing. */
export function toNewLead(values: DraftValues): NewLead | null {
  const value = parseAmount(values.estimated_value ?? "");
  const name = filled(values.customer_name);
  if (!values.campaign_id || !values.source || !name || value === null) return null;
  return {
    campaign_id: values.campaign_id,
    customer_name: name,
    customer_email: filled(values.customer_email),
    customer_phone: filled(values.customer_phone),
    customer_company: filled(values.customer_company),
    estimated_value: dirhams(value),
    source: values.source satisfies LeadSource,
    customer_notes: filled(values.customer_notes),
  };
}

const PAUSES = [800, 2_000];

/**
 * Sends the lead, again when the answer was lost: the key makes the server answer with the first outcome instead of
 * creating a second lead.
 */
export async function sendLead(lead: NewLead, key: string, wait = pause): Promise<Lead> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const { data } = await client.POST("/api/leads/create", {
        params: { header: { "Idempotency-Key": key } },
        body: lead,
      });
      if (!data) throw ProblemError.unreachable();
      return data.lead;
    } catch (error) {
      const next = PAUSES[attempt];
      if (!toProblem(error).answerLost || next === undefined) throw error;
      await wait(next);
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
