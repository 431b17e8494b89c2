import { api } from "@/api/client";
import { byPages } from "@/api/pages";
import type { Campaign, CampaignStatus } from "@/api/types";
import { live } from "@/live";

const CAMPAIGNS = "/api/campaigns";

/** Campaigns, newest first; the list grows by "show more". */
export function useCampaignPages() {
  const result = api.useInfiniteQuery(
    "get",
    CAMPAIGNS,
    { params: { query: { limit: 50 } } },
    {
      ...live,
      ...byPages,
    },
  );
  const campaigns: Campaign[] = result.data?.pages.flatMap((page) => page.campaigns) ?? [];
  return { ...result, campaigns, total: result.data?.pages.at(-1)?.total ?? 0 };
}

interface Wanted {
  q?: string | undefined;
  status?: CampaignStatus | undefined;
  limit?: number;
}

/** The newest campaigns, of those whose name holds `q`: whoever chooses one searches among all of them. */
export function useCampaigns({ q, status, limit = 30 }: Wanted, enabled = true) {
  return api.useQuery(
    "get",
    CAMPAIGNS,
    { params: { query: { q: q || undefined, status, limit } } },
    { ...live, enabled, placeholderData: (before) => before },
  );
}

/** One campaign, when it is not among those at hand. */
export function useCampaign(id: string | undefined, known: Campaign[] | undefined): Campaign | undefined {
  const here = known?.find((campaign) => campaign.id === id);
  const missing = id !== undefined && known !== undefined && here === undefined;
  const { data } = api.useQuery(
    "get",
    "/api/campaigns/{id}",
    { params: { path: { id: id ?? "" } } },
    { enabled: missing, retry: false },
  );
  return here ?? (missing ? data?.campaign : undefined);
}

/** How many campaigns wait for the next credit; asked for only when the deposit is empty. */
export function usePausedByDepletion(enabled: boolean): number | undefined {
  const query = { paused_by: "depletion", limit: 1 } as const;
  const { data } = api.useQuery("get", CAMPAIGNS, { params: { query } }, { ...live, enabled });
  return enabled ? data?.total : undefined;
}
