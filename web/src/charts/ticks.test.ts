import { describe, expect, it } from "vitest";
import { axisTicks } from "./ticks";

describe("ticks of an axis", () => {
  it.each([
    [0, 1, [0, 1]],
    [3, 1, [0, 1, 2, 3]],
    [5, 1, [0, 2, 4, 6]],
    [8, 1, [0, 2, 4, 6, 8]],
    [93, 1, [0, 25, 50, 75, 100]],
    [25_000, 100, [0, 10_000, 20_000, 30_000]],
    [21_300_000, 100, [0, 10_000_000, 20_000_000, 30_000_000]],
  ])("up to %d in units of %d", (max, unit, expected) => expect(axisTicks(max, unit)).toEqual(expected));

  it("are even, start at zero, reach the highest bar and are five at most", () => {
    for (let max = 0; max < 20_000; max += 7) {
      const ticks = axisTicks(max);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1) ?? -1).toBeGreaterThanOrEqual(max);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(new Set(ticks.slice(1).map((tick, n) => tick - (ticks[n] ?? 0))).size).toBe(1);
    }
  });
});
