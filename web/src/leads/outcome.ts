import type { Lead, LeadStatus } from "@/api/types";

type Moved = Pick<Lead, "status" | "captured_at">;

/** The status in words of people: a lead that nobody decided in time is lost for the server, and expired for everybody. */
export function outcomeOf({ status, captured_at }: Moved): LeadStatus | "expired" {
  return status === "lost" && !captured_at ? "expired" : status;
}

/** Where the commission is: held while the lead waits, taken for good once it was validated, or free again. */
export function commissionIs({ status, captured_at }: Moved): "reserved" | "taken" | "released" {
  if (status === "pending") return "reserved";
  return captured_at || status === "validated" || status === "converted" ? "taken" : "released";
}
