import { type LinkProps, linkOptions } from "@tanstack/react-router";
import { canOpen } from "@/access";
import type { NotificationTarget, User } from "@/api/types";

type Reader = Pick<User, "role">;
type Link = Pick<LinkProps, "to" | "params" | "search">;

/** For each kind of target the page where something can be done about it; null where the reader has none. */
const links: Record<NotificationTarget["kind"], (id: string, reader: Reader) => Link | null> = {
  lead: (id) => linkOptions({ to: "/leads/$id", params: { id } }),
  leads: (_, reader) => linkOptions({ to: canOpen(reader, "my-leads") ? "/mes-leads" : "/leads" }),
  campaign: (id, reader) => {
    if (!canOpen(reader, "campaigns")) return null;
    // Whoever brings leads sees campaigns in the list only.
    if (canOpen(reader, "new-lead")) return linkOptions({ to: "/campagnes" });
    return linkOptions({ to: "/campagnes/$id", params: { id } });
  },
  agreement: (_, reader) => (canOpen(reader, "agreements") ? linkOptions({ to: "/accords" }) : null),
  agreements: (_, reader) => (canOpen(reader, "agreements") ? linkOptions({ to: "/accords" }) : null),
  deposit: (_, reader) => {
    if (canOpen(reader, "deposits")) return linkOptions({ to: "/depots" });
    return canOpen(reader, "deposit") ? linkOptions({ to: "/depot" }) : null;
  },
  payment: (id, reader) =>
    canOpen(reader, ["deposit", "payments"])
      ? linkOptions({ to: "/paiement/retour", search: { payment: id } })
      : null,
  payout: (id, reader) =>
    canOpen(reader, "payouts") ? linkOptions({ to: "/versements", search: { payout: id } }) : null,
  reconciliation: (_, reader) =>
    canOpen(reader, "reconciliation") ? linkOptions({ to: "/rapprochement" }) : null,
  payouts: (_, reader) => (canOpen(reader, "payouts") ? linkOptions({ to: "/versements" }) : null),
};

export const TARGET_KINDS = Object.keys(links) as NotificationTarget["kind"][];

export function linkOf({ kind, id }: NotificationTarget, reader: Reader): Link | null {
  // A newer server may know more kinds.
  return links[kind]?.(id ?? "", reader) ?? null;
}
