import { describe } from "vitest";
import { tour } from "../../house/tour";
import { test } from "../../house/visit";

describe("axe finds nothing serious, in the light or in the dark", () => {
  test("influencer: every page and what it opens, in French", ({ visit }) =>
    tour(visit, "influencer", {}, true));
  test("influencer: every page, in Arabic", ({ visit }) =>
    tour(visit, "influencer", { language: "ar" }, false));
  test("influencer: every page and what it opens, on a phone", ({ visit }) =>
    tour(visit, "influencer", { width: 360 }, true));
});
