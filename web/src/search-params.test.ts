import { describe, expect, it } from "vitest";
import { isFiltered, leadQuery, leadSearch } from "./leads/search";
import { optional } from "./search-params";

describe("what an address says", () => {
  it("keeps what is understood and drops the rest", () => {
    expect(
      leadSearch({
        q: 612,
        source: "instagram",
        status: "eaten",
        from: "2026-11-23",
        to: "tomorrow",
        sort: "-created_at",
      }),
    ).toEqual({ q: "612", source: "instagram", from: "2026-11-23", sort: "-created_at" });
    expect(isFiltered(leadSearch({ view: "all", sort: "created_at" }))).toBe(false);
    expect(leadQuery({ campaign: "c1" })).toMatchObject({ campaign_id: "c1" });
  });

  it.each([
    ["/leads?view=all", "/leads?view=all"],
    ["//elsewhere.example", undefined],
    ["/\\elsewhere.example", undefined],
    ["https://elsewhere.example", undefined],
    ["/\t/elsewhere.example", undefined],
    ["/\n/elsewhere.example", undefined],
    ["/leads\u0000", undefined],
    ["/\u0085/elsewhere.example", undefined],
  ])("goes on to %s only within the site", (next, expected) => {
    expect(optional.path(next)).toBe(expected);
  });
});
