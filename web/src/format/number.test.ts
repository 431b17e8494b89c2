// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseNumber, parseWhole } from "./number";

describe("parseWhole", () => {
  it.each([
    ["72", 72],
    ["٧٢", 72],
    ["۷۲", 72],
    [" 10\u00a0000 ", 10_000],
    ["١٠٬٠٠٠", 10_000],
    ["0", 0],
  ])("%s", (text, number) => expect(parseWhole(text)).toBe(number));

  it.each(["", " ", "7,5", "٧٫٥", "-3", "+3", "1e3", "sept", undefined])("refuses %s", (text) =>
    expect(parseWhole(text)).toBeNull(),
  );
});

describe("parseNumber", () => {
  it.each([
    ["12,5", 12.5],
    ["12.50", 12.5],
    ["١٢٫٥", 12.5],
    ["١٢٫٥٪", 12.5],
    ["30\u00a0%", 30],
  ])("%s", (text, number) => expect(parseNumber(text)).toBe(number));

  it.each(["", "%", "12,345", "-1", undefined])("refuses %s", (text) => expect(parseNumber(text)).toBeNull());
});
