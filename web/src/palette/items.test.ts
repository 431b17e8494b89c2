import { describe, expect, it } from "vitest";
import { matches } from "./items";

describe("what is found", () => {
  it("does not ask for accents, case or order", () => {
    expect(matches("ecole rabat", "Rabat · École Al Amal")).toBe(true);
    expect(matches("ecole fes", "Rabat · École Al Amal")).toBe(false);
    expect(matches("", "Recharger")).toBe(true);
  });
});
