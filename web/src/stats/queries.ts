import { api } from "@/api/client";
import type { Stats } from "@/api/types";
import { live } from "@/live";
import { sumDays } from "./figures";
import type { Period } from "./period";

const OVERVIEW = "/api/leads/stats/overview";
// The figures of another period take the place of these without a flash of bones.
const steady = { ...live, placeholderData: (before: Stats | undefined) => before };
const period = (period_days: number) => ({ params: { query: { period_days } } });

/** What the merchant's leads did, or everybody's for an administrator. */
export function useOverview(days: Period) {
  return api.useQuery("get", OVERVIEW, period(days), steady);
}

/** The same length of time just before: the older half of twice the period. */
export function usePrevious(days: Period) {
  const { data } = api.useQuery("get", OVERVIEW, period(2 * days), live);
  return data?.period_days === 2 * days ? sumDays(data.daily.slice(0, days)) : undefined;
}

export function useMyStats(days: Period) {
  return api.useQuery("get", "/api/leads/stats/my-stats", period(days), steady);
}

/** Of one who brings leads: of all their leads, or of those for the merchant who asks. */
export function useStatsOf(influencer_id: string, period_days = 90) {
  return api.useQuery(
    "get",
    "/api/leads/stats/influencer/{influencer_id}",
    { params: { path: { influencer_id }, query: { period_days } } },
    { staleTime: 60_000 },
  );
}

export function useCampaignStats(campaign_id: string, days: Period) {
  return api.useQuery(
    "get",
    "/api/leads/stats/campaign/{campaign_id}",
    { params: { path: { campaign_id }, ...period(days).params } },
    steady,
  );
}
