import { api } from "@/api/client";
import { byPages } from "@/api/pages";
import type { InfluencerBalance } from "@/api/types";
import { live } from "@/live";

/** The sums of the platform, and to whom something is owed; the list of people grows by "show more". */
export function useBalances() {
  const result = api.useInfiniteQuery(
    "get",
    "/api/admin/balances",
    { params: { query: { limit: 50 } } },
    { ...live, ...byPages },
  );
  const pages = result.data?.pages;
  const people: InfluencerBalance[] = pages?.flatMap((page) => page.influencers) ?? [];
  return { ...result, balances: pages?.at(-1), people, total: pages?.at(-1)?.total ?? 0 };
}
