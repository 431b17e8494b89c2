import type { Lead, LeadStatus } from "@/api/types";

type Moved = Pick<Lead, "status" | "captured_at" | "refunded_at">;

/** The status in words of people: a lead that nobody decided in time is lost for the server, and expired for everybody. */
export function outcomeOf({ status, captured_at }: Omit<Moved, "refunded_at">): LeadStatus | "expired" {
  return status === "lost" && !captured_at ? "expired" : status;
}

/**
 * Where the commission is: held while the lead waits, taken once it was validated, given back afterwards, or free again
 * without having been taken.
 */
export function commissionIs({
  status,
  captured_at,
  refunded_at,
}: Moved): "reserved" | "taken" | "refunded" | "released" {
  if (status === "pending") return "reserved";
  if (refunded_at) return "refunded";
  return captured_at || status === "validated" || status === "converted" ? "taken" : "released";
}

/** Whether the commission moves nothing any more: it was never taken, or was given back. */
export function isVoid(lead: Moved): boolean {
  const state = commissionIs(lead);
  return state === "released" || state === "refunded";
}
