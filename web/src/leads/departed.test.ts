import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { lead, secondLead } from "@/testing/samples";
import { useDeparted } from "./departed";

const all = { leads: [lead, secondLead], settled: true, complete: true, list: "all", own: new Set<string>() };

describe("leads that leave", () => {
  it("are announced when somebody else decided them", () => {
    const { result, rerender } = renderHook(useDeparted, { initialProps: all });
    rerender({ ...all, leads: [lead] });
    expect(result.current.elsewhere).toBe(1);
  });

  it("are not announced when another list is asked for, whose rows come later", () => {
    const { result, rerender } = renderHook(useDeparted, { initialProps: all });
    rerender({ ...all, list: "search", settled: false });
    rerender({ ...all, list: "search", leads: [secondLead] });
    expect(result.current.elsewhere).toBe(0);
    expect(result.current.shown).toEqual([secondLead]);
    rerender({ ...all, list: "all", leads: [secondLead], settled: false });
    rerender(all);
    expect(result.current.elsewhere).toBe(0);
  });

  it("are not announced when they were decided here, or while more of the list is to come", () => {
    const { result, rerender } = renderHook(useDeparted, { initialProps: all });
    rerender({ ...all, leads: [lead], own: new Set([secondLead.id]) });
    rerender({ ...all, leads: [], complete: false });
    expect(result.current.elsewhere).toBe(0);
  });
});
