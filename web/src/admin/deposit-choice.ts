import type { Deposit } from "@/api/types";

const RANK: Record<Deposit["status"], number> = { active: 0, depleted: 1, suspended: 2, pending: 3 };

/** The deposit that says most about a merchant: one that leads use, for all campaigns rather than for one. */
export function mostUsed(deposits: Deposit[], merchant: string | null | undefined): Deposit | undefined {
  return deposits
    .filter((deposit) => deposit.merchant_id === merchant)
    .sort(
      (a, b) =>
        RANK[a.status] - RANK[b.status] ||
        Number(a.campaign_id != null) - Number(b.campaign_id != null) ||
        a.created_at.localeCompare(b.created_at),
    )[0];
}
