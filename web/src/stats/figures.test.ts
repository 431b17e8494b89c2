import { describe, expect, it } from "vitest";
import { statsOf } from "@/testing/samples";
import { funnelOf, share, sumDays } from "./figures";
import { periodOf } from "./period";

describe("figures of a period", () => {
  it("adds what was deducted on each day to the centime", () => {
    expect(sumDays(statsOf(30).daily)).toEqual({ created: 5, spent: 22_550 });
    expect(sumDays([])).toEqual({ created: 0, spent: 0 });
  });

  it("counts a lead lost after validation as validated, and an expired one as undecided", () => {
    const stats = { ...statsOf(7), total_leads: 20, pending: 3, rejected: 4, validated: 5, converted: 2 };
    expect(funnelOf({ ...stats, lost: 1, expired: 5 })).toEqual({
      created: 20,
      decided: 12,
      validated: 8,
      converted: 2,
    });
  });

  it("has no share of nothing", () => {
    expect(share(0, 0)).toBeNull();
    expect(share(1, 4)).toBe(25);
  });

  it.each([
    [7, 7],
    ["90", 90],
    [30, 30],
    [31, undefined],
    ["x", undefined],
    [undefined, undefined],
  ])("reads the period %j of an address", (value, expected) => expect(periodOf(value)).toBe(expected));
});
