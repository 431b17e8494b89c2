import { NAMES } from "@/api/names";
import { optional, searchOf } from "@/search-params";

export const LEAD_SORTS = [
  "created_at",
  "-created_at",
  "estimated_value",
  "-estimated_value",
  "commission_amount",
  "-commission_amount",
  "expires_at",
] as const;
export type LeadSort = (typeof LEAD_SORTS)[number];

/** The state of a list of leads, kept in its address: it can be shared, reloaded and gone back to. */
export const leadSearch = searchOf({
  view: optional.oneOf(["all"]),
  q: optional.text,
  campaign: optional.text,
  source: optional.oneOf(NAMES.LeadSource),
  status: optional.oneOf(NAMES.LeadStatus),
  influencer: optional.text,
  from: optional.day,
  to: optional.day,
  sort: optional.oneOf(LEAD_SORTS),
});
export type LeadSearch = ReturnType<typeof leadSearch>;

/** The same, as the API's query. */
export function leadQuery({ q, campaign, source, status, influencer, from, to, sort }: LeadSearch) {
  return { q, campaign_id: campaign, influencer_id: influencer, source, status, from, to, sort };
}

export function isFiltered({ q, campaign, source, status, influencer, from, to }: LeadSearch): boolean {
  return [q, campaign, source, status, influencer, from, to].some((value) => value !== undefined);
}

export const NO_FILTER = {
  q: undefined,
  campaign: undefined,
  source: undefined,
  status: undefined,
  influencer: undefined,
  from: undefined,
  to: undefined,
} satisfies Partial<LeadSearch>;
