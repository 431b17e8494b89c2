import { describe, expect, it } from "vitest";
import { formatRib, parseRib } from "./rib";

const RIB = "011519000001205000534921";

describe("a RIB", () => {
  it.each([
    RIB,
    " 011 519 0000012050005349 21 ",
    "011-519-0000012050005349-21",
    "٠١١٥١٩٠٠٠٠٠١٢٠٥٠٠٠٥٣٤٩٢١",
    "RIB : 011 519 0000 0120 5000 5349 21",
    "MA64 0115 1900 0001 2050 0053 4921",
    "iban ma64011519000001205000534921",
  ])("is read however it is written: %s", (typed) => expect(parseRib(typed)).toBe(RIB));

  it.each([
    "",
    "01151900000120500053492",
    "011519000001205000534922",
    "MA65011519000001205000534921",
    "FR64011519000001205000534921",
    "000000000000000000000000",
    "000000000000000000003298",
  ])("is refused when its key does not fit: %s", (typed) => expect(parseRib(typed)).toBeNull());

  it("is shown as banks print it", () => {
    expect(formatRib(RIB)).toBe("011 519 0000012050005349 21");
  });
});
