import { api } from "@/api/client";
import { byPages } from "@/api/pages";
import type { Earning } from "@/api/types";
import { live } from "@/live";

const PATH = "/api/earnings";

/** What was earned, newest first; the list grows by "show more". */
export function useEarnings() {
  const result = api.useInfiniteQuery(
    "get",
    PATH,
    { params: { query: { limit: 50 } } },
    { ...live, ...byPages },
  );
  const earnings: Earning[] = result.data?.pages.flatMap((page) => page.earnings) ?? [];
  return { ...result, earnings, total: result.data?.pages.at(-1)?.total ?? 0 };
}

/** The sums of everything that was earned. */
export function useEarningTotals(enabled = true) {
  return api.useQuery("get", PATH, { params: { query: { limit: 1 } } }, { ...live, enabled });
}
