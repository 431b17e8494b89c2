import type { Deposit } from "@/api/types";
import { LEVELS } from "@/theme/levels";

/** A deposit counts from its first confirmed payment. Until then it takes no recharge. */
export function isOpened(deposit: Deposit): boolean {
  return deposit.status !== "pending";
}

/** Whether a deposit is there for the leads of a campaign, whatever is left on it. */
export function covers(deposit: Deposit, campaignId: string): boolean {
  return isOpened(deposit) && (deposit.campaign_id ?? campaignId) === campaignId;
}

/** How much a deposit needs somebody: a suspended one most, it takes no lead whatever is on it. */
function urgency(deposit: Deposit): number {
  return deposit.status === "suspended" ? LEVELS.length : LEVELS.indexOf(deposit.alert_level);
}

/** The deposits that count, the one that needs its merchant most first; of the same level, the emptier one. */
export function worstFirst(deposits: Deposit[]): Deposit[] {
  return deposits
    .filter(isOpened)
    .toSorted((a, b) => urgency(b) - urgency(a) || a.percentage_available - b.percentage_available);
}
