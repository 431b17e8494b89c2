import type { LeadStatus, Stats, StatsDay } from "@/api/types";
import { add, type Centimes, centimes } from "@/format/money";

/** The order in which statuses are stacked and listed (direction.md, section 7). */
export const SERIES = [
  "converted",
  "validated",
  "pending",
  "rejected",
  "lost",
] as const satisfies LeadStatus[];

export interface DaySums {
  created: number;
  /** Deducted on these days, whenever the leads came: what the statement of the deposit adds up to. */
  spent: Centimes;
}

export function sumDays(days: StatsDay[]): DaySums {
  return {
    created: days.reduce((sum, day) => sum + day.created, 0),
    spent: add(...days.map((day) => centimes(day.spent_that_day ?? 0))),
  };
}

interface Funnel {
  created: number;
  decided: number;
  validated: number;
  converted: number;
}

/** How far the leads of a period came. What was lost after validation had been validated; what expired never was. */
export function funnelOf(stats: Stats): Funnel {
  const validated = stats.validated + stats.converted + stats.lost;
  return {
    created: stats.total_leads,
    decided: validated + stats.rejected,
    validated,
    converted: stats.converted,
  };
}

/** A part of a whole in per cent; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}
