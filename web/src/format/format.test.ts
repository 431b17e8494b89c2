import { describe, expect, it } from "vitest";
import { offsetsOf } from "@/api/clock";
import { clock } from "@/testing/samples";
import { casablancaDay, formatDateTime, formatDay, setOffsets } from "./dates";
import { isolate } from "./isolate";
import { formatNumber, formatPercent, ringNumber } from "./percent";
import { formatPhone, parsePhone } from "./phone";
import { timeLeft } from "./time-left";

describe("percent", () => {
  it.each([
    [42.01, "42"],
    [100, "100"],
    [8.25, "8,25"],
    [50.4, "50,40"],
    [49.2, "49,20"],
    [20, "20,00"],
    [10.4, "10,40"],
    [17.09, "17"],
    [0, "0"],
    [-3, "0"],
  ])("ring shows %d as %s", (value, text) => expect(ringNumber(value)).toBe(text));

  it("formats", () => {
    expect(formatPercent(74.4, 1)).toBe("74,4\u00a0%");
    expect(formatPercent(10, 1)).toBe("10\u00a0%");
    expect(formatPercent(46.15, 1)).toBe("46,2\u00a0%");
    expect(formatNumber(-0.2, 1)).toBe("\u22120,2");
    expect(formatNumber(-0.001, 1)).toBe("0,0");
    expect(formatNumber(41_208)).toBe("41\u00a0208");
  });
});

describe("dates are Casablanca wall clock", () => {
  it.each([
    ["2026-02-20T09:00:00Z", "20/02/2026 09:00"],
    ["2026-07-01T09:00:00Z", "01/07/2026 10:00"],
    ["2026-09-20T00:59:59Z", "20/09/2026 01:59"],
    ["2026-09-20T01:00:00Z", "20/09/2026 01:00"],
    ["2026-11-27T23:59:59Z", "27/11/2026 23:59"],
  ])("%s", (iso, text) => expect(formatDateTime(iso)).toBe(text));

  it("follows changes to come that the server knows, half hours and west of UTC too", () => {
    const far = { ...clock, next_changes: [{ at: "2027-03-28T02:00:00Z", offset: "-03:30" }] };
    setOffsets(offsetsOf(far));
    expect(formatDateTime("2027-03-28T01:59:59Z")).toBe("28/03/2027 01:59");
    expect(formatDateTime("2027-03-28T02:00:00Z")).toBe("27/03/2027 22:30");
    setOffsets(offsetsOf(clock));
  });

  it("days", () => {
    expect(casablancaDay("2026-12-31T23:30:00Z")).toBe("2026-12-31");
    expect(casablancaDay("2026-07-01T23:30:00Z")).toBe("2026-07-02");
    expect(formatDay("2026-11-23")).toBe("23/11/2026");
  });
});

describe("phone", () => {
  it.each([
    ["+212 6 12 34 56 78", "+212612345678"],
    ["06.12.34.56.78", "+212612345678"],
    ["00212 612-345-678", "+212612345678"],
    ["+212 (0) 612345678", "+212612345678"],
    ["0522 26 45 11", "+212522264511"],
    ["06 12 34 56", null],
    ["+33 6 12 34 56 78", null],
    ["bonjour", null],
  ])("parses %s", (text, expected) => expect(parsePhone(text)).toBe(expected));

  it("formats", () => {
    expect(formatPhone("+212612345678")).toBe("+212 6 12 34 56 78");
    expect(formatPhone("+33612345678")).toBe("+33612345678");
  });
});

describe("time left", () => {
  const now = Date.parse("2026-11-23T08:42:00Z");
  it.each([
    ["2026-11-26T07:05:00Z", { hours: 70, minutes: 23, urgency: "calm", over: false }],
    ["2026-11-23T20:41:59Z", { hours: 11, minutes: 59, urgency: "soon", over: false }],
    ["2026-11-23T12:10:00Z", { hours: 3, minutes: 28, urgency: "now", over: false }],
    ["2026-11-23T08:00:00Z", { hours: 0, minutes: 0, urgency: "now", over: true }],
  ])("%s", (until, expected) => expect(timeLeft(until, now)).toEqual(expected));
});

describe("isolates", () => {
  it("runs numbers and Latin left to right, and lets Arabic decide for itself", () => {
    expect(isolate("+3,1 pt")).toBe("\u2066+3,1 pt\u2069");
    expect(isolate("80,00 درهم")).toBe("\u206880,00 درهم\u2069");
  });
});
