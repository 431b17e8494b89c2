import type { Balance } from "@/api/types";

/** A deposit counts from its first confirmed payment. Until then it takes no recharge: another one can be opened. */
export function isOpened(balance: Balance): boolean {
  return balance.has_deposit && balance.status !== "pending";
}
