// @vitest-environment node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import ar from "./ar";
import en from "./en";
import fr from "./fr";

const page = readFileSync(join(import.meta.dirname, "../../../docs/lexicon.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim()));

const catalogues = { fr, en, ar };
type Code = keyof typeof catalogues;
const texts = (code: Code): [string, string][] =>
  Object.entries(catalogues[code]).flatMap(([space, entries]) =>
    Object.entries(entries).map(([key, text]): [string, string] => [`${space}.${key}`, text]),
  );

/** What the server says of leads and money. Its problems also speak of requests, which are no leads. */
const FLUENT = ["export", "notifications", "payment_page", "reasons"];
const fluent = (code: Code): [string, string][] =>
  FLUENT.flatMap((name) =>
    readFileSync(join(import.meta.dirname, `../../../crates/messages/catalogue/${code}/${name}.ftl`), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .map((line): [string, string] => [
        `${name}.ftl`,
        line.replace(/^\s*\.?[a-z_]+ =/, "").replace(/\{[^}]*\}?/g, ""),
      ]),
  );

/** Without vowel signs, and without what a variable is called. */
const plain = (text: string) =>
  text
    .replace(/[\u064b-\u0652]/g, "")
    .replace(/\{\{\w+\}\}/g, "")
    .toLowerCase();
const every = Object.fromEntries(
  (["fr", "en", "ar"] as const).map((code) => [
    code,
    texts(code)
      .map(([, text]) => plain(text))
      .join("\n"),
  ]),
) as Record<Code, string>;

/** A word by itself; in Arabic with an article, a preposition, and an ending. */
function asWord(code: Code, word: string): RegExp {
  const text = plain(word);
  if (code !== "ar") return new RegExp(`(?<![\\p{L}])${text}s?(?![\\p{L}])`, "u");
  return new RegExp(
    `(?<![\\p{L}])(?:[وفبلك]?(?:ال|لل)?)${text}(?:ا|ات|ان|ين|ك|ه|ي|اتي|اتك|اته|ة)?(?![\\p{L}])`,
    "u",
  );
}

const concepts = rows.filter((row) => row.length === 6 && row[1] !== "concept");
const unused = rows.filter((row) => row.length === 5 && row[1] !== "language");

describe("the lexicon", () => {
  it("is read", () => {
    expect(concepts.length).toBeGreaterThan(20);
    expect(unused.length).toBeGreaterThan(10);
  });

  it.each(concepts)("%s %s has its word in every catalogue", (_, _concept, french, english, arabic) => {
    expect(every.fr).toContain(plain(french ?? ""));
    expect(every.en).toContain(plain(english ?? ""));
    expect(every.ar).toContain(plain(arabic ?? ""));
  });

  it.each(unused)("%s %s: not «%s»", (_, code, word) => {
    const found = [...texts(code as Code), ...fluent(code as Code)].filter(([, text]) =>
      asWord(code as Code, word ?? "").test(plain(text)),
    );
    // What a program asks for is a request, and so is what somebody asks to be paid: neither is a lead. A register of the
    // state is called as the state calls it.
    const named = ["fault.throttled", "legal.rc"];
    const others = found.filter(([key, text]) => !named.includes(key) && !/طلب.*دفع/.test(text));
    expect(others.map(([key]) => key)).toEqual([]);
  });
});
