import { describe } from "vitest";
import { tour } from "../../house/tour";
import { test } from "../../house/visit";

describe("axe finds nothing serious, in the light or in the dark", () => {
  test("merchant: every page and what it opens, in French", ({ visit }) => tour(visit, "merchant", {}, true));
  test("merchant: every page, in Arabic", ({ visit }) => tour(visit, "merchant", { language: "ar" }, false));
  test("merchant: every page and what it opens, on a phone", ({ visit }) =>
    tour(visit, "merchant", { width: 360 }, true));
});
