import { api } from "@/api/client";
import { live } from "@/live";

export function useCampaigns(enabled = true) {
  return api.useQuery("get", "/api/campaigns", { params: { query: { limit: 200 } } }, { ...live, enabled });
}

/** How many campaigns wait for the next credit; asked for only when the deposit is empty. */
export function usePausedByDepletion(enabled: boolean): number | undefined {
  const { data } = useCampaigns(enabled);
  return enabled ? data?.campaigns.filter((campaign) => campaign.paused_by_depletion).length : undefined;
}
