import type { Page } from "@/access";
import { access } from "@/access";
import { useQuarantined } from "@/admin/quarantine";
import { api } from "@/api/client";
import type { User } from "@/api/types";
import { live } from "@/live";
import { useUnread } from "@/notifications/queries";
import { useRequestedPayouts } from "@/payouts/queries";

/** The numbers beside navigation entries: what waits for this person. */
export function useBadges(user: User): Partial<Record<Page, number>> {
  const { pages, canDecideLeads, signsAgreements, decidesPayouts } = access(user);
  const pending = api.useQuery(
    "get",
    "/api/leads",
    { params: { query: { status: "pending", limit: 1 } } },
    { ...live, enabled: canDecideLeads, select: (page) => page.total },
  );
  const unsigned = api.useQuery(
    "get",
    "/api/leads/agreements/my-agreements",
    { params: { query: { status: "pending", limit: 1 } } },
    { ...live, enabled: signsAgreements, select: (page) => page.total },
  );
  const requested = useRequestedPayouts(decidesPayouts);
  const quarantined = useQuarantined(pages.includes("payments"));
  const unread = useUnread();
  return {
    leads: pending.data ?? 0,
    agreements: unsigned.data ?? 0,
    payments: quarantined ?? 0,
    payouts: requested ?? 0,
    notifications: unread ?? 0,
  };
}
