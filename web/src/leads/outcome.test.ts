import { describe, expect, it } from "vitest";
import type { Lead } from "@/api/types";
import { commissionIs, isVoid, outcomeOf } from "./outcome";

const at = "2026-11-20T09:00:00Z";
const cases: [Pick<Lead, "status" | "captured_at" | "refunded_at">, string, string][] = [
  [{ status: "pending" }, "pending", "reserved"],
  [{ status: "validated", captured_at: at }, "validated", "taken"],
  [{ status: "converted", captured_at: at }, "converted", "taken"],
  [{ status: "lost", captured_at: at }, "lost", "taken"],
  [{ status: "validated", captured_at: at, refunded_at: at }, "validated", "refunded"],
  [{ status: "lost", captured_at: at, refunded_at: at }, "lost", "refunded"],
  [{ status: "lost", captured_at: null }, "expired", "released"],
  [{ status: "rejected", captured_at: null }, "rejected", "released"],
];

describe("what became of a lead", () => {
  it.each(cases)("%o is %s, its commission %s", (lead, outcome, commission) => {
    expect(outcomeOf(lead)).toBe(outcome);
    expect(commissionIs(lead)).toBe(commission);
    expect(isVoid(lead)).toBe(["released", "refunded"].includes(commission));
  });
});
