import { describe, expect, it } from "vitest";
import { matches, sameAmount } from "./items";

describe("what is found", () => {
  it("does not ask for accents, case or order", () => {
    expect(matches("ecole rabat", "Rabat · École Al Amal")).toBe(true);
    expect(matches("ecole fes", "Rabat · École Al Amal")).toBe(false);
    expect(matches("", "Recharger")).toBe(true);
  });

  it.each([
    ["2 500", 2500, true],
    ["2500,5", 2500.5, true],
    ["2500", 2500.5, false],
    ["VIR-2500", 2500, false],
  ])("%s is %d: %s", (typed, amount, same) => expect(sameAmount(typed, amount)).toBe(same));
});
