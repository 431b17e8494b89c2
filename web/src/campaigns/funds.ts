import type { Campaign } from "@/api/types";
import { type Centimes, centimes } from "@/format/money";

/** The server rounds what a lead may be worth down to whole fifties of dirhams. */
const STEP = 5_000;

/** What the funds of a campaign pay for now, each at its price: nobody who brings leads learns the balance. */
export interface Funds {
  /** How many leads at the fixed commission, from the threshold on: "0" to "99", or "100+". */
  fixed: string;
  /** What a lead below the threshold may be worth; null when none can be paid, or none has such a price. */
  upTo: Centimes | null;
  /** Whether every lead can be paid, whatever it is worth. */
  all: boolean;
}

/** Nothing for those who do not bring leads. */
export function fundsOf(campaign: Campaign): Funds | null {
  const fixed = campaign.fundable_leads;
  if (fixed == null) return null;
  const upTo = campaign.fundable_value == null ? null : centimes(campaign.fundable_value);
  const threshold = centimes(campaign.price.commission_threshold);
  const allBelow = threshold <= STEP || (upTo !== null && upTo + STEP >= threshold);
  return { fixed, upTo, all: fixed !== "0" && allBelow };
}
