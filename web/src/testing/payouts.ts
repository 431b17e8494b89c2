import type { Payout } from "@/api/types";

const id = (n: number) => `0193571a-0000-7000-8000-${String(n).padStart(12, "0")}`;

export const payout: Payout = {
  id: id(500),
  influencer_id: id(4),
  influencer_name: "Yasmine El Fassi",
  kind: "influencer",
  amount: 480,
  entries: 2,
  status: "requested",
  rib: "011519000001205000534921",
  holder: "Yasmine El Fassi",
  automatic: false,
  paid_there_before: false,
  reference: null,
  reason: null,
  created_at: "2026-11-23T08:00:00Z",
  approved_at: null,
  paid_at: null,
  closed_at: null,
};
