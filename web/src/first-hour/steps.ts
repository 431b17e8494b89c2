import { useAgreementCount } from "@/agreements/queries";
import { api } from "@/api/client";
import type { Campaign } from "@/api/types";
import { useCampaigns } from "@/campaigns/queries";
import { isOpened } from "@/deposit/order";
import { useDeposits } from "@/deposit/queries";
import { useEarningTotals } from "@/earnings/queries";
import { usePendingCount } from "@/leads/queries";
import { live } from "@/live";

/** What somebody new does, in this order; each is done for good or still to do. */
interface Steps<Key extends string> {
  done: Record<Key, boolean>;
  order: readonly Key[];
}

export interface MerchantSteps extends Steps<"deposit" | "campaign" | "agreement" | "lead"> {
  /** Opened, and its payment never confirmed. */
  unpaid: string | undefined;
  draft: Campaign | undefined;
  waiting: number;
  /** Whether a lead came at all. */
  received: boolean;
}

export interface SenderSteps extends Steps<"sign" | "send" | "gain"> {
  sent: boolean;
}

const MERCHANT = ["deposit", "campaign", "agreement", "lead"] as const;
const SENDER = ["sign", "send", "gain"] as const;

/** The steps of a merchant until the first lead is decided; undefined afterwards, and while nothing is known. */
export function useMerchantSteps(enabled = true): MerchantSteps | undefined {
  const all = api.useQuery("get", "/api/leads", { params: { query: { limit: 1 } } }, { ...live, enabled });
  const waiting = usePendingCount(enabled);
  const total = all.data?.total;
  const beginning = enabled && total !== undefined && waiting !== undefined && total === waiting;
  const deposits = useDeposits(beginning).data?.deposits;
  const campaigns = useCampaigns({}, beginning).data?.campaigns;
  const agreements = useAgreementCount(undefined, beginning);
  if (!beginning || !deposits || !campaigns || agreements === undefined) return undefined;
  return {
    order: MERCHANT,
    done: {
      deposit: deposits.some(isOpened),
      campaign: campaigns.some(({ status }) => status !== "draft"),
      agreement: agreements > 0 || total > 0,
      lead: false,
    },
    unpaid: deposits.find((deposit) => !isOpened(deposit))?.id,
    draft: campaigns.find(({ status }) => status === "draft"),
    waiting,
    received: total > 0,
  };
}

/** The steps of one who brings leads until the first gain. */
export function useSenderSteps(enabled = true): SenderSteps | undefined {
  const earnings = useEarningTotals(enabled).data;
  const beginning = enabled && earnings?.total === 0;
  const mine = api.useQuery(
    "get",
    "/api/leads/influencer/my-leads",
    { params: { query: { limit: 1 } } },
    { ...live, enabled: beginning },
  );
  const unsigned = useAgreementCount("pending", beginning);
  const sent = mine.data?.total;
  if (!beginning || sent === undefined || unsigned === undefined) return undefined;
  return {
    // Nothing to sign is no step: leads may be sent without an agreement.
    order: unsigned > 0 ? SENDER : SENDER.slice(1),
    done: { sign: unsigned === 0, send: sent > 0, gain: false },
    sent: sent > 0,
  };
}

/** The first step that is not done. */
export function nextOf<Key extends string>({ order, done }: Steps<Key>): Key | undefined {
  return order.find((step) => !done[step]);
}

export function countOf<Key extends string>({ order, done }: Steps<Key>): { done: number; all: number } {
  return { done: order.filter((step) => done[step]).length, all: order.length };
}
