import { api } from "@/api/client";
import { live } from "@/live";

export function useCampaigns() {
  return api.useQuery("get", "/api/campaigns", { params: { query: { limit: 200 } } }, live);
}
