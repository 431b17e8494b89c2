import { api } from "@/api/client";
import { byPages } from "@/api/pages";
import type { Agreement, AgreementStatus } from "@/api/types";
import { live } from "@/live";
import { LARGEST_SHARE } from "./terms";

/** One's agreements, newest first; the list grows by "show more". */
export function useAgreements(status: AgreementStatus | undefined) {
  const result = api.useInfiniteQuery(
    "get",
    "/api/leads/agreements/my-agreements",
    { params: { query: { status, limit: 50 } } },
    {
      ...live,
      ...byPages,
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

/** Whom to propose an agreement to: people who brought a lead first, and those whose name has this text. */
export function useCandidates(q: string | undefined) {
  return api.useQuery(
    "get",
    "/api/leads/agreements/candidates",
    { params: { query: { q } } },
    { placeholderData: (before) => before },
  );
}

/** The most that an agreement may give, in percent. */
export function useLargestShare(): number {
  return useCandidates(undefined).data?.max_commission_percentage ?? LARGEST_SHARE;
}
