import type { CommissionQuote } from "@/api/types";
import { type Centimes, percentOf } from "@/format/money";

export interface Rule {
  rate: number;
  threshold: Centimes;
  fixed: Centimes;
}

/**
 * What a lead would cost under settings that are not saved yet (rules, section 1). Saved settings are quoted by the
 * server; this is only for the example beside the form.
 */
export function costOf(
  value: Centimes,
  rule: Rule,
): { amount: Centimes; kind: CommissionQuote["commission_type"] } {
  return value < rule.threshold
    ? { amount: percentOf(value, rule.rate), kind: "percentage" }
    : { amount: rule.fixed, kind: "fixed" };
}
