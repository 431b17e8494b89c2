import type { Role, User } from "@/api/types";

/** Everything that somebody can open. A page exists only when the server can answer for it. */
export const PAGES = [
  "overview",
  "merchants",
  "influencers",
  "leads",
  "new-lead",
  "my-leads",
  "deposit",
  "deposits",
  "campaigns",
  "agreements",
  "find",
  "introduction",
  "earnings",
  "payments",
  "transfers",
  "payouts",
  "balances",
  "reconciliation",
  "jobs",
  "audit",
  "notifications",
  "profile",
] as const;
export type Page = (typeof PAGES)[number];

interface Access {
  /** In the order of the side bar. */
  pages: readonly Page[];
  /** The first four phone tabs; the fifth is "more". */
  tabs: readonly Page[];
  canDecideLeads: boolean;
  canSendLeads: boolean;
  ownsDeposit: boolean;
  managesCampaigns: boolean;
  signsAgreements: boolean;
  decidesPayouts: boolean;
}

const sender: Access = {
  pages: [
    "overview",
    "new-lead",
    "my-leads",
    "campaigns",
    "agreements",
    "introduction",
    "earnings",
    "payouts",
    "notifications",
    "profile",
  ],
  tabs: ["overview", "new-lead", "my-leads", "earnings"],
  canDecideLeads: false,
  canSendLeads: true,
  ownsDeposit: false,
  managesCampaigns: false,
  signsAgreements: true,
  decidesPayouts: false,
};

const byRole: Record<Role, Access> = {
  merchant: {
    pages: ["overview", "leads", "deposit", "campaigns", "agreements", "find", "notifications", "profile"],
    tabs: ["overview", "leads", "deposit", "campaigns"],
    canDecideLeads: true,
    canSendLeads: false,
    ownsDeposit: true,
    managesCampaigns: true,
    signsAgreements: false,
    decidesPayouts: false,
  },
  influencer: sender,
  commercial: sender,
  admin: {
    pages: [
      "overview",
      "merchants",
      "influencers",
      "deposits",
      "payments",
      "transfers",
      "payouts",
      "balances",
      "reconciliation",
      "leads",
      "jobs",
      "audit",
      "notifications",
      "profile",
    ],
    tabs: ["overview", "merchants", "deposits", "payments"],
    canDecideLeads: true,
    canSendLeads: false,
    ownsDeposit: false,
    managesCampaigns: false,
    signsAgreements: false,
    decidesPayouts: true,
  },
};

/** What the signed-in person may see and do. The server decides again; this only avoids dead ends. */
export function access(user: Pick<User, "role">): Access {
  return byRole[user.role];
}

/** Whether somebody can open a page, or one of several under which something is shown. */
export function canOpen(user: Pick<User, "role">, page: Page | readonly Page[]): boolean {
  return [page].flat().some((one) => access(user).pages.includes(one));
}
