import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { canOpen, type Page } from "./access";
import { NAMES } from "./api/names";
import { hasLeftOnPurpose, session } from "./api/session";
import { Failed, NotFound } from "./frame/dead-ends";
import { leadSearch } from "./leads/search";
import { peopleSearch } from "./people/search";
import { optional, searchOf } from "./search-params";
import { periodOf } from "./stats/period";

/** Every address of the application. Who may open one is said by its `page`, checked in the frame. */
declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** Several where the same thing belongs to another page for another role. */
    page?: Page | readonly Page[];
  }
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: Failed });

/** Where somebody who has entered goes: the page that was asked for, unless it is another role's. */
export function landing(next: string | undefined): string {
  const state = session();
  if (next === undefined || state.phase !== "signed-in") return "/";
  const { pathname } = new URL(next, location.origin);
  const page = table?.matchRoutes(pathname, {}).at(-1)?.staticData.page;
  return page === undefined || canOpen(state.user, page) ? next : "/";
}

function signedOutOnly({ search }: { search: { next?: string } }) {
  if (session().phase === "signed-in") throw redirect({ to: landing(search.next), replace: true });
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/connexion",
  validateSearch: searchOf({ next: optional.path }),
  beforeLoad: signedOutOnly,
  component: lazyRouteComponent(() => import("./pages/public/SignIn")),
});

const register = createRoute({
  getParentRoute: () => root,
  path: "/inscription",
  beforeLoad: () => signedOutOnly({ search: {} }),
  component: lazyRouteComponent(() => import("./pages/public/Register")),
});

const frame = createRoute({
  getParentRoute: () => root,
  id: "frame",
  beforeLoad: ({ location }) => {
    if (session().phase === "signed-in") return;
    const next = hasLeftOnPurpose() || location.href === "/" ? undefined : location.href;
    throw redirect({ to: "/connexion", search: next ? { next } : {}, replace: true });
  },
  component: lazyRouteComponent(() => import("./frame/Frame")),
});

const inFrame = () => frame;

const overview = createRoute({
  getParentRoute: inFrame,
  path: "/",
  staticData: { page: "overview" },
  validateSearch: searchOf({ days: periodOf }),
  component: lazyRouteComponent(() => import("./pages/shared/Overview")),
});
const leads = createRoute({
  getParentRoute: inFrame,
  path: "/leads",
  staticData: { page: "leads" },
  validateSearch: leadSearch,
  component: lazyRouteComponent(() => import("./pages/merchant/Leads")),
});
const lead = createRoute({
  getParentRoute: inFrame,
  path: "/leads/$id",
  component: lazyRouteComponent(() => import("./pages/shared/Lead")),
});
const newLead = createRoute({
  getParentRoute: inFrame,
  path: "/nouveau-lead",
  staticData: { page: "new-lead" },
  validateSearch: searchOf({ campaign: optional.text }),
  component: lazyRouteComponent(() => import("./pages/influencer/NewLead")),
});
const myLeads = createRoute({
  getParentRoute: inFrame,
  path: "/mes-leads",
  staticData: { page: "my-leads" },
  validateSearch: leadSearch,
  component: lazyRouteComponent(() => import("./pages/influencer/MyLeads")),
});
const deposit = createRoute({
  getParentRoute: inFrame,
  path: "/depot",
  staticData: { page: "deposit" },
  validateSearch: searchOf({
    deposit: optional.text,
    type: optional.text,
    from: optional.day,
    to: optional.day,
    open: optional.oneOf(["recharge", "create"]),
    amount: optional.text,
    campaign: optional.text,
  }),
  component: lazyRouteComponent(() => import("./pages/merchant/Deposit")),
});
const paymentReturn = createRoute({
  getParentRoute: inFrame,
  path: "/paiement/retour",
  staticData: { page: ["deposit", "payments"] },
  validateSearch: searchOf({ payment: optional.text }),
  component: lazyRouteComponent(() => import("./pages/merchant/PaymentReturn")),
});
const campaigns = createRoute({
  getParentRoute: inFrame,
  path: "/campagnes",
  staticData: { page: "campaigns" },
  validateSearch: searchOf({ open: optional.oneOf(["create"]) }),
  component: lazyRouteComponent(() => import("./pages/shared/Campaigns")),
});
const campaign = createRoute({
  getParentRoute: inFrame,
  path: "/campagnes/$id",
  staticData: { page: "campaigns" },
  validateSearch: searchOf({ view: optional.oneOf(["settings"]), days: periodOf }),
  component: lazyRouteComponent(() => import("./pages/merchant/Campaign")),
});
const agreements = createRoute({
  getParentRoute: inFrame,
  path: "/accords",
  staticData: { page: "agreements" },
  validateSearch: searchOf({ open: optional.oneOf(["create"]) }),
  component: lazyRouteComponent(() => import("./pages/shared/Agreements")),
});
const find = createRoute({
  getParentRoute: inFrame,
  path: "/trouver",
  staticData: { page: "find" },
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import("./pages/merchant/Find")),
});
const introduction = createRoute({
  getParentRoute: inFrame,
  path: "/presentation",
  staticData: { page: "introduction" },
  component: lazyRouteComponent(() => import("./pages/influencer/Introduction")),
});
const earnings = createRoute({
  getParentRoute: inFrame,
  path: "/revenus",
  staticData: { page: "earnings" },
  component: lazyRouteComponent(() => import("./pages/influencer/Earnings")),
});
const deposits = createRoute({
  getParentRoute: inFrame,
  path: "/depots",
  staticData: { page: "deposits" },
  validateSearch: searchOf({ status: optional.oneOf(NAMES.DepositStatus), q: optional.text }),
  component: lazyRouteComponent(() => import("./pages/admin/Deposits")),
});
const payments = createRoute({
  getParentRoute: inFrame,
  path: "/paiements",
  staticData: { page: "payments" },
  validateSearch: searchOf({
    view: optional.oneOf(["quarantine"]),
    q: optional.text,
    status: optional.oneOf(NAMES.PaymentStatus),
  }),
  component: lazyRouteComponent(() => import("./pages/admin/Payments")),
});
const transfers = createRoute({
  getParentRoute: inFrame,
  path: "/virements",
  staticData: { page: "transfers" },
  validateSearch: searchOf({ view: optional.oneOf(["confirmed"]), account: optional.text }),
  component: lazyRouteComponent(() => import("./pages/admin/Transfers")),
});
const payouts = createRoute({
  getParentRoute: inFrame,
  path: "/versements",
  staticData: { page: "payouts" },
  validateSearch: searchOf({ status: optional.oneOf(NAMES.PayoutStatus), payout: optional.text }),
  component: lazyRouteComponent(() => import("./pages/shared/Payouts")),
});
const merchants = createRoute({
  getParentRoute: inFrame,
  path: "/marchands",
  staticData: { page: "merchants" },
  validateSearch: searchOf({ q: optional.text }),
  component: lazyRouteComponent(() => import("./pages/admin/Merchants")),
});
const influencers = createRoute({
  getParentRoute: inFrame,
  path: "/influenceurs",
  staticData: { page: "influencers" },
  validateSearch: searchOf({ q: optional.text, role: optional.oneOf(["commercial"]) }),
  component: lazyRouteComponent(() => import("./pages/admin/Influencers")),
});
const balances = createRoute({
  getParentRoute: inFrame,
  path: "/comptes",
  staticData: { page: "balances" },
  component: lazyRouteComponent(() => import("./pages/admin/Balances")),
});
const reconciliation = createRoute({
  getParentRoute: inFrame,
  path: "/rapprochement",
  staticData: { page: "reconciliation" },
  component: lazyRouteComponent(() => import("./pages/admin/Reconciliation")),
});
const jobs = createRoute({
  getParentRoute: inFrame,
  path: "/taches",
  staticData: { page: "jobs" },
  component: lazyRouteComponent(() => import("./pages/admin/Jobs")),
});
const audit = createRoute({
  getParentRoute: inFrame,
  path: "/audit",
  staticData: { page: "audit" },
  component: lazyRouteComponent(() => import("./pages/admin/Audit")),
});
const notifications = createRoute({
  getParentRoute: inFrame,
  path: "/notifications",
  staticData: { page: "notifications" },
  component: lazyRouteComponent(() => import("./pages/shared/Notifications")),
});
const profile = createRoute({
  getParentRoute: inFrame,
  path: "/profil",
  staticData: { page: "profile" },
  component: lazyRouteComponent(() => import("./pages/shared/Profile")),
});

const tree = root.addChildren([
  signIn,
  register,
  frame.addChildren([
    overview,
    leads,
    lead,
    newLead,
    myLeads,
    deposit,
    paymentReturn,
    campaigns,
    campaign,
    agreements,
    find,
    introduction,
    earnings,
    deposits,
    payments,
    transfers,
    payouts,
    merchants,
    influencers,
    balances,
    reconciliation,
    jobs,
    audit,
    notifications,
    profile,
  ]),
]);

/** What addresses mean; the latest router, of which the application has one. */
let table: ReturnType<typeof createAppRouter> | undefined;

export function createAppRouter() {
  const router = createRouter({ routeTree: tree, defaultPreload: "intent", scrollRestoration: true });
  table = router;
  return router;
}
