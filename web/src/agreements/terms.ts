import type { NewAgreement } from "@/api/types";
import { parseNumber, parseWhole } from "@/format/number";

/** The terms as they stand in the fields: those that the program applies. */
export interface Terms {
  /** `influencer:<id>` or `commercial:<id>`: the server wants to know as which. */
  person?: string;
  campaign_id?: string;
  commission_percentage: string;
  quality_threshold: string;
  payment_delay_days: string;
  requires_validation: boolean;
}

/** What the server would take for terms that nobody says. */
export const USUAL_TERMS: Terms = {
  commission_percentage: "30",
  quality_threshold: "7",
  payment_delay_days: "14",
  requires_validation: true,
};

/** The most that any server gives; the candidates' answer says what this one does. */
export const LARGEST_SHARE = 90;

/** Above 0 and up to the most, with two decimals at most. */
export function parsePercent(text: string | undefined, most = LARGEST_SHARE): number | null {
  const percent = parseNumber(text);
  return percent !== null && percent > 0 && percent <= most ? percent : null;
}

/** The terms for the server; null while one of them cannot be read. */
export function toAgreement(terms: Terms): NewAgreement | null {
  const [role, id] = terms.person?.split(":") ?? [];
  const percent = parsePercent(terms.commission_percentage);
  const quality = parseWhole(terms.quality_threshold);
  const delay = parseWhole(terms.payment_delay_days);
  if (!id || percent === null || quality === null || delay === null) return null;
  return {
    ...(role === "commercial" ? { commercial_id: id } : { influencer_id: id }),
    ...(terms.campaign_id ? { campaign_id: terms.campaign_id } : {}),
    commission_percentage: percent,
    quality_threshold: quality,
    payment_delay_days: delay,
    requires_validation: terms.requires_validation,
  };
}
