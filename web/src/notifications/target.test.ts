import { describe, expect, it } from "vitest";
import { canOpen } from "@/access";
import { createAppRouter } from "@/routes";
import { linkOf, TARGET_KINDS } from "./target";

const id = "01900000-0000-7000-8000-000000000001";
const roles = ["merchant", "influencer", "commercial", "admin"] as const;
const all = roles.flatMap((role) => TARGET_KINDS.map((kind) => ({ role, kind })));

describe("the target of a notification", () => {
  const router = createAppRouter();

  it.each(all)("$kind leads the $role to a page they may open", ({ role, kind }) => {
    const link = linkOf({ kind, id }, { role });
    if (!link) return;
    const { pathname, search } = router.buildLocation(link as Parameters<typeof router.buildLocation>[0]);
    const match = router.matchRoutes(pathname, search).at(-1);
    expect(match?.routeId).toMatch(/^\/frame\/.+/);
    const page = match?.staticData.page;
    expect(page === undefined || canOpen({ role }, page)).toBe(true);
  });

  it("is missing only where the role has no such page", () => {
    const nowhere = all.filter(({ role, kind }) => !linkOf({ kind, id }, { role }));
    expect(nowhere.map(({ role, kind }) => `${role} ${kind}`)).toEqual([
      "merchant payout",
      "merchant reconciliation",
      "merchant payouts",
      "influencer deposit",
      "influencer payment",
      "influencer reconciliation",
      "commercial deposit",
      "commercial payment",
      "commercial reconciliation",
      "admin campaign",
      "admin agreement",
      "admin agreements",
    ]);
  });

  it("is no page when its address is none", () => {
    expect(router.matchRoutes("/nowhere").at(-1)?.routeId).toBe("__root__");
  });

  it("keeps which one it is", () => {
    const lead = linkOf({ kind: "lead", id }, { role: "merchant" });
    expect(lead).toMatchObject({ to: "/leads/$id", params: { id } });
    const payment = linkOf({ kind: "payment", id }, { role: "merchant" });
    expect(payment).toMatchObject({ search: { payment: id } });
    const payout = linkOf({ kind: "payout", id }, { role: "influencer" });
    expect(payout).toMatchObject({ to: "/versements", search: { payout: id } });
  });
});
