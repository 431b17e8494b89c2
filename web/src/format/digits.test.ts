import { describe, expect, it } from "vitest";
import { latinDigits } from "./digits";
import { parseAmount } from "./money";
import { parsePhone } from "./phone";

describe("what people type with other keyboards", () => {
  it.each(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"])(
    "reads the digits of %s",
    (text) => {
      expect(latinDigits(`\u202a${text}\u202c`)).toBe("0123456789");
    },
  );

  it.each([
    ["١٥٠٠", 150_000],
    ["١٬٥٠٠٫٥٠", 150_050],
    ["۵۱۲٫۰۵", 51_205],
    ["\u200f٢ ٠٠٠,٥", 200_050],
  ])("reads %s as an amount", (text, expected) => {
    expect(parseAmount(text)).toBe(expected);
  });

  it.each([
    "٠٦ ٦١ ٠٠ ١١ ٥٥",
    "+٢١٢ ٦٦١٠٠١١٥٥",
    "۰۶۶۱۰۰۱۱۵۵",
    "\u2066+212\u202f661\u2011001155\u2069",
    "+212 (0)6 61/00/11/55",
  ])("reads %s as a telephone number", (text) => {
    expect(parsePhone(text)).toBe("+212661001155");
  });
});
