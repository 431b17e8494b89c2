import { describe, expect, it } from "vitest";
import { access, canOpen, PAGES } from "./access";
import type { Role } from "./api/types";

const roles: Role[] = ["admin", "merchant", "influencer", "commercial"];

describe("access", () => {
  it.each(roles)("%s has an overview, a profile, and tabs that it can open", (role) => {
    const { pages, tabs } = access({ role });
    expect(pages[0]).toBe("overview");
    expect(pages).toContain("profile");
    expect(tabs).toHaveLength(4);
    for (const tab of tabs) expect(pages).toContain(tab);
  });

  it("keeps the deposit to the merchant and sending leads to those who bring them", () => {
    expect(roles.filter((role) => canOpen({ role }, "deposit"))).toEqual(["merchant"]);
    expect(roles.filter((role) => canOpen({ role }, "new-lead"))).toEqual(["influencer", "commercial"]);
    expect(roles.filter((role) => canOpen({ role }, "deposits"))).toEqual(["admin"]);
    expect(roles.filter((role) => access({ role }).canDecideLeads)).toEqual(["admin", "merchant"]);
  });

  it("leaves no page without somebody who can open it", () => {
    for (const page of PAGES) expect(roles.some((role) => canOpen({ role }, page))).toBe(true);
  });
});
