import { describe, expect, it } from "vitest";
import { add, centimes, dirhams, formatAmount, negate, parseAmount, percentOf, subtract } from "./money";

describe("amounts", () => {
  it("reads every two-decimal JSON number exactly", () => {
    const wrong: number[] = [];
    for (let c = 0; c <= 20_000_000; c += 7) {
      if (centimes(JSON.parse((c / 100).toFixed(2))) !== c) wrong.push(c);
    }
    expect(wrong).toEqual([]);
    expect(centimes(512.05)).toBe(51_205);
    expect(centimes(-80)).toBe(-8_000);
  });

  it("writes requests with at most two decimals", () => {
    const wrong: string[] = [];
    for (let c = 1; c <= 20_000_000; c += 13) {
      const text = JSON.stringify(dirhams(centimes(c / 100)));
      if (!/^\d+(\.\d{1,2})?$/.test(text) || centimes(JSON.parse(text)) !== c) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    [0, "0,00"],
    [5, "0,05"],
    [123_450, "1\u00a0234,50"],
    [100_000_000, "1\u00a0000\u00a0000,00"],
    [-8_000, "\u221280,00"],
  ])("formats %i centimes", (amount, text) => {
    expect(formatAmount(centimes(amount / 100))).toBe(text);
  });

  it("adds a plus only when asked, and drops only empty centimes", () => {
    expect(formatAmount(centimes(5000), { plus: true })).toBe("+5\u00a0000,00");
    expect(formatAmount(centimes(0), { plus: true })).toBe("0,00");
    expect(formatAmount(centimes(5000), { whole: true })).toBe("5\u00a0000");
    expect(formatAmount(centimes(5000.5), { whole: true })).toBe("5\u00a0000,50");
    expect(formatAmount(negate(centimes(0)))).toBe("0,00");
  });

  it.each([
    ["1500", 150_000],
    ["1 500,5", 150_050],
    ["1\u00a0500.05", 150_005],
    ["80,00", 8_000],
    ["1,234", null],
    ["-5", null],
    ["1e3", null],
    ["", null],
    [",5", null],
  ])("parses %j", (text, expected) => {
    expect(parseAmount(text)).toBe(expected);
  });

  it("takes a percentage half up", () => {
    expect(percentOf(centimes(50.25), 10)).toBe(503);
    expect(percentOf(centimes(80), 35)).toBe(2_800);
    expect(percentOf(centimes(0.05), 30)).toBe(2);
  });

  it("adds and subtracts whole centimes", () => {
    expect(add(centimes(0.1), centimes(0.2))).toBe(30);
    expect(subtract(centimes(2340.5), centimes(80))).toBe(226_050);
  });
});
