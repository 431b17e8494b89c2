import { useNavigate } from "@tanstack/react-router";
import { CreditCard, Inbox, Megaphone, UserRound, Wallet } from "lucide-react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import { api } from "@/api/client";
import type { User } from "@/api/types";
import { formatDate } from "@/format/dates";
import { centimes } from "@/format/money";
import { formatPhone } from "@/format/phone";
import { outcomeOf } from "@/leads/outcome";
import { useMoneyText } from "@/ui/Money";
import type { Item } from "./items";

const FEW = 5;
const brief = { staleTime: 30_000, placeholderData: <T>(before: T | undefined) => before };

/** What the server finds for the typed text, of everything that the reader may see; `q` empty finds nothing. */
export function useFound(user: User, q: string): { items: Item[]; searching: boolean } {
  const enabled = q.length > 1;
  const lists = [
    useLeadItems(user, q, enabled),
    useCampaignItems(user, q, enabled),
    usePersonItems(user, q, enabled),
    useDepositItems(user, q, enabled),
    usePaymentItems(user, q, enabled),
  ];
  return {
    items: enabled ? lists.flatMap((list) => list.items) : [],
    searching: enabled && lists.some((list) => list.isFetching),
  };
}

interface Found {
  items: Item[];
  isFetching: boolean;
}

function useLeadItems(user: User, q: string, enabled: boolean): Found {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const path = access(user).canSendLeads ? "/api/leads/influencer/my-leads" : "/api/leads";
  const { data, isFetching } = api.useQuery(
    "get",
    path,
    { params: { query: { q, limit: FEW } } },
    { ...brief, enabled },
  );
  const items = (data?.leads ?? []).map((lead) => ({
    id: `lead-${lead.id}`,
    group: "leads" as const,
    icon: Inbox,
    label: lead.customer_name,
    hint: [
      t(`status.${outcomeOf(lead)}`),
      lead.campaign_name,
      lead.customer_phone ? formatPhone(lead.customer_phone) : lead.customer_email,
    ]
      .filter(Boolean)
      .join(" · "),
    run: () => void navigate({ to: "/leads/$id", params: { id: lead.id } }),
  }));
  return { items, isFetching };
}

function useCampaignItems(user: User, q: string, enabled: boolean): Found {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { managesCampaigns, canSendLeads } = access(user);
  const wanted = enabled && (managesCampaigns || canSendLeads);
  const { data, isFetching } = api.useQuery(
    "get",
    "/api/campaigns",
    { params: { query: { q, limit: FEW } } },
    { ...brief, enabled: wanted },
  );
  const items = (wanted ? (data?.campaigns ?? []) : []).map((campaign) => ({
    id: `campaign-${campaign.id}`,
    group: "campaigns" as const,
    icon: Megaphone,
    label: campaign.name,
    hint: managesCampaigns ? t(`campaigns.${campaign.status}`) : campaign.merchant_name,
    run: () =>
      void (managesCampaigns
        ? navigate({ to: "/campagnes/$id", params: { id: campaign.id } })
        : navigate({ to: "/nouveau-lead", search: { campaign: campaign.id } })),
  }));
  return { items, isFetching };
}

/** For an administrator every account; for a merchant those who bring leads. */
function usePersonItems(user: User, q: string, enabled: boolean): Found {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pages, managesCampaigns } = access(user);
  const all = enabled && pages.includes("merchants");
  const some = enabled && managesCampaigns;
  const users = api.useQuery(
    "get",
    "/api/admin/users",
    { params: { query: { q, limit: FEW } } },
    { ...brief, enabled: all },
  );
  const senders = api.useQuery(
    "get",
    "/api/leads/agreements/candidates",
    { params: { query: { q } } },
    { ...brief, enabled: some },
  );
  const leadsOf = (influencer: string) =>
    void navigate({ to: "/leads", search: { view: "all", influencer } });
  const accounts = (all ? (users.data?.users ?? []) : []).map((one) => ({
    id: `user-${one.id}`,
    label: one.company_name ?? one.display_name,
    hint: `${t(`role.${one.role}`)} · ${one.email}`,
    run: () =>
      one.influencer_id
        ? leadsOf(one.influencer_id)
        : void navigate({ to: "/depots", search: { q: one.company_name ?? one.display_name } }),
  }));
  const candidates = (some ? (senders.data?.influencers ?? []) : []).slice(0, FEW).map((one) => ({
    id: `sender-${one.id}`,
    label: one.name,
    hint: t(one.role === "commercial" ? "role.commercial" : "role.influencer"),
    run: () => leadsOf(one.id),
  }));
  return {
    items: [...accounts, ...candidates].map((one) => ({ ...one, group: "people" as const, icon: UserRound })),
    isFetching: users.isFetching || senders.isFetching,
  };
}

function useDepositItems(user: User, q: string, enabled: boolean): Found {
  const navigate = useNavigate();
  const money = useMoneyText();
  const wanted = enabled && access(user).pages.includes("deposits");
  const { data, isFetching } = api.useQuery(
    "get",
    "/api/leads/deposits/all",
    { params: { query: { q, limit: FEW } } },
    { ...brief, enabled: wanted },
  );
  const items = (wanted ? (data?.deposits ?? []) : []).map((deposit) => ({
    id: `deposit-${deposit.id}`,
    group: "deposits" as const,
    icon: Wallet,
    label: deposit.merchant_name,
    hint: [deposit.campaign_name, money(centimes(deposit.available_balance))].filter(Boolean).join(" · "),
    run: () => void navigate({ to: "/depots", search: { q: deposit.merchant_name } }),
  }));
  return { items, isFetching };
}

/** By reference or amount; for an administrator also by who made it. */
function usePaymentItems(user: User, q: string, enabled: boolean): Found {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const money = useMoneyText();
  const { pages, ownsDeposit } = access(user);
  const wanted = enabled && (ownsDeposit || pages.includes("payments"));
  const { data, isFetching } = api.useQuery(
    "get",
    "/api/payments",
    { params: { query: { q, limit: FEW } } },
    { ...brief, enabled: wanted },
  );
  const items = (wanted ? (data?.payments ?? []) : []).map((payment) => ({
    id: `payment-${payment.id}`,
    group: "payments" as const,
    icon: CreditCard,
    label: `${t(`deposit.method_${payment.method}`)} · ${money(centimes(payment.amount))}`,
    hint: [
      ownsDeposit ? null : payment.merchant_name,
      t(`admin.payment_${payment.status}`),
      payment.reference,
      formatDate(payment.created_at),
    ]
      .filter(Boolean)
      .join(" · "),
    run: () => void navigate({ to: "/paiement/retour", search: { payment: payment.id } }),
  }));
  return { items, isFetching };
}
