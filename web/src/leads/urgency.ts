import type { Lead } from "@/api/types";

/** The soonest deadline first; only of a list that is here to its end, since the server sorts by arrival. */
export function mostUrgentFirst(leads: Lead[]): Lead[] {
  return leads.toSorted((a, b) => a.expires_at.localeCompare(b.expires_at));
}
