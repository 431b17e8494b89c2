import { describe } from "vitest";
import { tour } from "../../house/tour";
import { test } from "../../house/visit";

describe("axe finds nothing serious, in the light or in the dark", () => {
  test("admin: every page and what it opens, in French", ({ visit }) => tour(visit, "admin", {}, true));
  test("admin: every page, in Arabic", ({ visit }) => tour(visit, "admin", { language: "ar" }, false));
  test("admin: every page and what it opens, on a phone", ({ visit }) =>
    tour(visit, "admin", { width: 360 }, true));
});
