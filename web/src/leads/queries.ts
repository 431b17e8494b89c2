import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "@/api/client";
import { byPages } from "@/api/pages";
import type { Lead } from "@/api/types";
import { useRefreshMoney } from "@/deposit/queries";
import { live } from "@/live";
import { type LeadSearch, leadQuery } from "./search";

type List = "/api/leads" | "/api/leads/influencer/my-leads";
const PAGE = 50;

/** A list that grows by "show more"; live, so that a lead decided elsewhere leaves it. */
export function useLeads(path: List, search: LeadSearch) {
  const query = { ...leadQuery(search), limit: PAGE };
  const result = api.useInfiniteQuery(
    "get",
    path,
    { params: { query } },
    {
      ...live,
      ...byPages,
      placeholderData: (before) => before,
    },
  );
  const pages = result.data?.pages;
  const leads: Lead[] = useMemo(() => pages?.flatMap((page) => page.leads) ?? [], [pages]);
  const total = pages?.at(-1)?.total ?? 0;
  return { ...result, leads, total };
}

export function useLead(id: string) {
  return api.useQuery("get", "/api/leads/{id}", { params: { path: { id } } }, live);
}

export function usePendingCount(enabled = true): number | undefined {
  const { data } = api.useQuery(
    "get",
    "/api/leads",
    { params: { query: { status: "pending", limit: 1 } } },
    { ...live, enabled },
  );
  return data?.total;
}

const REFRESHED = [
  "/api/leads",
  "/api/leads/{id}",
  "/api/leads/influencer/my-leads",
  "/api/leads/stats/overview",
  "/api/leads/stats/my-stats",
  "/api/leads/stats/campaign/{campaign_id}",
];

/** After a decision: the lists, the lead, the figures, and everything about money. */
export function useRefreshLeads(): () => Promise<unknown> {
  const queries = useQueryClient();
  const refreshMoney = useRefreshMoney();
  return () =>
    Promise.all([
      refreshMoney(),
      ...REFRESHED.map((path) => queries.invalidateQueries({ queryKey: ["get", path] })),
    ]);
}
