import { describe, expect } from "vitest";
import { everyPath, pathsOf, publicPaths } from "../../house/routes";
import { NOWHERE, publicTour, tour } from "../../house/tour";
import { test } from "../../house/visit";

describe("axe finds nothing serious, in the light or in the dark", () => {
  test("commercial: every page", async ({ visit }) => void (await tour(visit, "commercial", {}, false)));

  test.for(["fr", "ar"] as const)("what nobody has to sign in for, in %s", async (language, { visit }) => {
    await publicTour(visit, { language }, [...publicPaths, NOWHERE]);
    await publicTour(visit, { language, width: 360 }, publicPaths);
  });

  test("no address is left out", () => {
    const walked = new Set([
      ...publicPaths,
      ...(["merchant", "influencer", "admin"] as const).flatMap(pathsOf),
    ]);
    const left = everyPath.filter((path) => !walked.has(path) && !path.includes("$"));
    expect(left).toEqual([]);
  });
});
