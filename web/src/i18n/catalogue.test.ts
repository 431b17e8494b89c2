// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import ar from "./ar";
import en from "./en";
import fr from "./fr";
import { ofName } from "./of-name";

const PLURAL = /_(zero|one|two|few|many|other)$/;

function flatten(catalogue: object): Map<string, string> {
  const out = new Map<string, string>();
  for (const [space, texts] of Object.entries(catalogue)) {
    for (const [key, text] of Object.entries(texts as Record<string, string>))
      out.set(`${space}.${key}`, text);
  }
  return out;
}

const flat = { fr: flatten(fr), ar: flatten(ar), en: flatten(en) };
type Code = keyof typeof flat;
const codes = Object.keys(flat) as Code[];

/** A counted text ends in `_other` everywhere; `_one` alone could be the end of an ordinary key. */
const isCounted = (key: string) => PLURAL.test(key) && flat.fr.has(key.replace(PLURAL, "_other"));
const base = (key: string) => (isCounted(key) ? key.replace(PLURAL, "") : key);
const variables = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();

describe.each(codes)("catalogue %s", (code) => {
  it("has exactly the keys of the French one", () => {
    const own = new Set([...flat[code].keys()].map((k) => k.replace(PLURAL, "")));
    const french = new Set([...flat.fr.keys()].map((k) => k.replace(PLURAL, "")));
    expect([...own].filter((k) => !french.has(k))).toEqual([]);
    expect([...french].filter((k) => !own.has(k))).toEqual([]);
  });

  it("has every plural form that its language distinguishes", () => {
    const forms = [...new Intl.PluralRules(code).resolvedOptions().pluralCategories].sort();
    const counted = new Set([...flat.fr.keys()].filter(isCounted).map(base));
    for (const key of counted) {
      const own = [...flat[code].keys()].filter((k) => PLURAL.test(k) && base(k) === key);
      expect({ key, forms: own.map((k) => PLURAL.exec(k)?.[1]).sort() }).toEqual({ key, forms });
    }
  });

  it("has no empty text and uses only the values that French uses", () => {
    for (const [key, text] of flat[code]) {
      expect(text.trim(), key).not.toBe("");
      const french = flat.fr.get(key) ?? flat.fr.get(`${base(key)}_other`) ?? "";
      const allowed = [...variables(french), "name", "of_name"];
      for (const name of variables(text)) expect(allowed, `${key} in ${code}`).toContain(name);
      if (!isCounted(key) && !/of_name/.test(french)) expect(variables(text), key).toEqual(variables(french));
    }
  });
});

describe("French typography", () => {
  it.each([...flat.fr])("%s", (_key, text) => {
    expect(text).not.toMatch(/[^\s\u00a0] [:;?!»%]/);
    expect(text).not.toMatch(/[!]|'|Oups/);
  });
});

describe("keys in the sources", () => {
  const sources = join(import.meta.dirname, "..");
  const code = readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((f) => /\.tsx?$/.test(f) && !/^i18n\/(fr|ar|en)\//.test(f))
    .map((f) => readFileSync(`${sources}/${f}`, "utf8"))
    .join("\n");

  it("every key is used somewhere", () => {
    const dynamic = [...code.matchAll(/`([a-z]+\.[a-z_]*)\$\{/g)].map((m) => m[1] ?? "");
    const unused = [...new Set([...flat.fr.keys()].map(base))].filter(
      (key) => !code.includes(`"${key}"`) && !dynamic.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});

describe("rules that the server checks", () => {
  const checks = join(import.meta.dirname, "../../../crates/store/src/audit");
  const names = readdirSync(checks)
    .map((file) => readFileSync(join(checks, file), "utf8"))
    .flatMap((code) => [...code.matchAll(/invariant: "([a-z_]+)"/g)].map((match) => match[1] ?? ""));

  it("are read", () => expect(names.length).toBeGreaterThan(20));
  it.each(names)("%s has its words", (name) => expect(flat.fr.has(`invariant.${name}`)).toBe(true));
});

describe("French names", () => {
  it.each([
    ["Ahmed Bennani", "d’Ahmed Bennani"],
    ["Élise", "d’Élise"],
    ["Zineb Kabbaj", "de Zineb Kabbaj"],
  ])("%s", (name, expected) => expect(ofName(name)).toBe(expected));
});
