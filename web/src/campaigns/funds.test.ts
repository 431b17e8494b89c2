import { describe, expect, it } from "vitest";
import type { Campaign } from "@/api/types";
import { campaign } from "@/testing/samples";
import { fundsOf } from "./funds";

const of = (fundable_leads: string, fundable_value: number | null, threshold = 800) =>
  fundsOf({
    ...campaign,
    fundable_leads,
    fundable_value,
    price: { ...campaign.price, commission_threshold: threshold },
  } as Campaign);

describe("the funds of a campaign", () => {
  it("pay for every lead, or for those that cost less", () => {
    expect(of("26", 750)).toEqual({ fixed: "26", upTo: 75_000, all: true });
    expect(of("0", 250)).toEqual({ fixed: "0", upTo: 25_000, all: false });
    expect(of("3", 700)).toEqual({ fixed: "3", upTo: 70_000, all: false });
    expect(of("0", null)).toEqual({ fixed: "0", upTo: null, all: false });
  });

  it("need nothing more where no lead is below the threshold", () => {
    expect(of("5", null, 0)).toMatchObject({ all: true });
    expect(of("5", null, 50)).toMatchObject({ all: true });
    expect(of("5", 50, 100)).toMatchObject({ all: true });
  });

  it("are not for those who pay", () => {
    expect(fundsOf({ ...campaign, fundable_leads: undefined } as unknown as Campaign)).toBeNull();
  });
});
