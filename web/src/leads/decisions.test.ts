import { describe, expect, it } from "vitest";
import type { Lead } from "@/api/types";
import { bulkResult, lead } from "@/testing/samples";
import { answer, problem } from "@/testing/server";
import { BULK_LIMIT, decideAll, decidedHere } from "./decisions";

const REJECT = "/api/leads/bulk/reject";
const many = (count: number): Lead[] =>
  Array.from({ length: count }, (_, n) => ({ ...lead, id: `${lead.id.slice(0, -6)}${900_000 + n}` }));
const rejection = { kind: "reject", reason: "duplicate", details: undefined } as const;

/** Answers every chunk, newest lead first: results are paired by lead, not by place. */
function rejectAll(asked: string[][], fails: (chunk: number) => boolean = () => false) {
  answer("post", REJECT, async (request: Request) => {
    const { lead_ids } = (await request.json()) as { lead_ids: string[] };
    asked.push(lead_ids);
    if (fails(asked.length)) return problem(503);
    const results = lead_ids.map((id) =>
      bulkResult({ ...lead, id }, { success: true, status: "rejected", commission_released: 80 }),
    );
    return { success: true, succeeded: lead_ids.length, failed: 0, results: results.reverse() };
  });
}

describe("deciding several leads", () => {
  it("asks once for up to 500, and pairs each result with its lead", async () => {
    const asked: string[][] = [];
    rejectAll(asked);
    const leads = many(BULK_LIMIT);
    const rows = await decideAll(leads, rejection);
    expect(asked).toEqual([leads.map(({ id }) => id)]);
    expect(rows.map(({ lead, result }) => [lead.id, result?.lead_id])).toEqual(
      leads.map(({ id }) => [id, id]),
    );
  });

  it("keeps what was decided when a later chunk gets no answer", async () => {
    const asked: string[][] = [];
    rejectAll(asked, (chunk) => chunk === 2);
    const rows = await decideAll(many(1_001), rejection);
    expect(asked.map((ids) => ids.length)).toEqual([500, 500, 1]);
    expect(rows.filter(decidedHere)).toHaveLength(501);
    expect(rows.filter(({ failure }) => failure !== undefined)).toHaveLength(500);
  });

  it("fails as a whole while nothing is decided, so that the form can try again", async () => {
    rejectAll([], () => true);
    await expect(decideAll(many(2), rejection)).rejects.toMatchObject({ status: 503 });
  });

  it("does not count what somebody else had decided the same way", () => {
    const result = bulkResult(lead, { success: true, already_applied: true, status: "rejected" });
    expect(decidedHere({ lead, result })).toBe(false);
  });
});
