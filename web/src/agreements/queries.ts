import { api } from "@/api/client";
import type { Agreement, AgreementStatus } from "@/api/types";
import { live } from "@/live";

/** One's agreements, newest first; the list grows by "show more". */
export function useAgreements(status: AgreementStatus | undefined) {
  const result = api.useInfiniteQuery(
    "get",
    "/api/leads/agreements/my-agreements",
    { params: { query: { status, limit: 50 } } },
    {
      ...live,
      pageParamName: "cursor",
      // Undefined would ask for a cursor "0".
      initialPageParam: null,
      getNextPageParam: (last: { next_cursor?: string | null }) => last.next_cursor ?? undefined,
      placeholderData: (before) => before,
    },
  );
  const agreements: Agreement[] = result.data?.pages.flatMap((page) => page.agreements) ?? [];
  return { ...result, agreements, total: result.data?.pages.at(-1)?.total ?? 0 };
}

/** How many agreements one has in a state, or at all. */
export function useAgreementCount(status: AgreementStatus | undefined, enabled = true): number | undefined {
  const { data } = api.useQuery(
    "get",
    "/api/leads/agreements/my-agreements",
    { params: { query: { status, limit: 1 } } },
    { ...live, enabled },
  );
  return data?.total;
}
