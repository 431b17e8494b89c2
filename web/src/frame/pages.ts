import {
  Bell,
  Building2,
  CircleDollarSign,
  CirclePlus,
  CreditCard,
  FilePenLine,
  Inbox,
  LayoutGrid,
  type LucideIcon,
  Megaphone,
  Settings,
  Scale,
  ShieldCheck,
  Users,
  Wallet,
} from "lucide-react";
import type { Page } from "@/access";

/** How each page appears in the navigation. */
export const pageLinks = {
  overview: { to: "/", icon: LayoutGrid, label: "nav.overview", short: "nav.home" },
  merchants: { to: "/marchands", icon: Building2, label: "nav.merchants", short: "nav.merchants" },
  influencers: { to: "/influenceurs", icon: Users, label: "nav.influencers", short: "nav.influencers" },
  leads: { to: "/leads", icon: Inbox, label: "nav.leads", short: "nav.leads_short" },
  "new-lead": { to: "/nouveau-lead", icon: CirclePlus, label: "nav.new_lead", short: "nav.new_lead_short" },
  "my-leads": { to: "/mes-leads", icon: Inbox, label: "nav.my_leads", short: "nav.my_leads" },
  deposit: { to: "/depot", icon: Wallet, label: "nav.deposit", short: "nav.deposit" },
  deposits: { to: "/depots", icon: Wallet, label: "nav.deposits", short: "nav.deposits" },
  campaigns: { to: "/campagnes", icon: Megaphone, label: "nav.campaigns", short: "nav.campaigns" },
  agreements: { to: "/accords", icon: FilePenLine, label: "nav.agreements", short: "nav.agreements" },
  earnings: { to: "/revenus", icon: CircleDollarSign, label: "nav.earnings", short: "nav.earnings" },
  payments: { to: "/paiements", icon: CreditCard, label: "nav.payments", short: "nav.payments" },
  audit: { to: "/audit", icon: ShieldCheck, label: "nav.audit", short: "nav.audit" },
  notifications: { to: "/notifications", icon: Bell, label: "nav.notifications", short: "nav.notifications" },
  profile: { to: "/profil", icon: Settings, label: "nav.profile", short: "nav.profile" },
} as const satisfies Record<Page, { to: string; icon: LucideIcon; label: string; short: string }>;
  balances: { to: "/comptes", icon: Scale, label: "nav.balances", short: "nav.balances" },
