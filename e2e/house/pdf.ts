import { inflateSync } from "node:zlib";

/**
 * The text of a PDF as a reader's program would copy it: what each glyph of a font means is said by that font's own
 * table. One line for each piece of text, in the order in which the document has them.
 */
export function textOf(pdf: Buffer): string {
  const file = pdf.toString("latin1");
  const streams = streamsOf(pdf, file);
  const fonts = fontsOf(file, streams);
  return [...streams.values()]
    .filter((content) => /\bTf\b/.test(content))
    .flatMap((content) => piecesOf(content, fonts))
    .join("\n");
}

type Glyphs = Map<number, string>;

/** What stands in each stream, by the number of its object. */
function streamsOf(pdf: Buffer, file: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const object of file.matchAll(/(\d+) 0 obj\s*(<<(?:(?!endobj).)*?>>)\s*stream\r?\n/gs)) {
    const [whole, number = "", head = ""] = object;
    const from = object.index + whole.length;
    const bytes = pdf.subarray(from, from + Number(/\/Length (\d+)/.exec(head)?.[1]));
    const plain = head.includes("/FlateDecode") ? inflateSync(bytes) : bytes;
    found.set(number, plain.toString("latin1"));
  }
  return found;
}

/** The glyphs of each font, by the name that pages give it: `f0`. */
function fontsOf(file: string, streams: Map<string, string>): Map<string, Glyphs> {
  const tables = new Map<string, Glyphs>();
  for (const [, font = "", table = ""] of file.matchAll(
    /(\d+) 0 obj\s*<<(?:(?!endobj).)*?\/Subtype\/Type0(?:(?!endobj).)*?\/ToUnicode (\d+) 0 R/gs,
  )) {
    tables.set(font, glyphsOf(streams.get(table) ?? ""));
  }
  const named = new Map<string, Glyphs>();
  for (const [, fonts = ""] of file.matchAll(/\/Font\s*<<([^>]*)>>/g)) {
    for (const [, name = "", font = ""] of fonts.matchAll(/\/(\w+) (\d+) 0 R/g)) {
      named.set(name, tables.get(font) ?? new Map());
    }
  }
  return named;
}

function glyphsOf(table: string): Glyphs {
  const meaning = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");
  const single = table.matchAll(/^<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>$/gim);
  return new Map([...single].map(([, glyph = "", text = ""]) => [Number.parseInt(glyph, 16), meaning(text)]));
}

/** Each `[(…) 15 (…)] TJ`, read with the font that was chosen last. */
function piecesOf(content: string, fonts: Map<string, Glyphs>): string[] {
  const pieces: string[] = [];
  let glyphs: Glyphs = new Map();
  for (const line of content.split(/(?<=TJ)\n/)) {
    const font = /\/(\w+) [\d.]+ Tf/.exec(line)?.[1];
    if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
    if (!line.endsWith("TJ")) continue;
    const strings = stringsOf(line.slice(line.indexOf("[")));
    pieces.push(strings.map((bytes) => read(bytes, glyphs)).join(""));
  }
  return pieces;
}

const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** The bytes of each string in brackets; brackets in pairs within one stand for themselves. */
function stringsOf(line: string): number[][] {
  const strings: number[][] = [];
  let open = 0;
  for (const [, octal, escaped, plain = ""] of line.matchAll(/\\([0-7]{1,3})|\\(.)|([^\\])/gs)) {
    const current = strings.at(-1);
    if (plain === "(" && open === 0) strings.push([]);
    else if (open > (plain === ")" ? 1 : 0)) {
      if (octal !== undefined) current?.push(Number.parseInt(octal, 8));
      else if (escaped !== undefined) current?.push(ESCAPES[escaped] ?? escaped.charCodeAt(0));
      else current?.push(plain.charCodeAt(0));
    }
    if (plain === "(") open += 1;
    if (plain === ")") open -= 1;
  }
  return strings;
}

/** Two bytes name a glyph. */
function read(bytes: number[], glyphs: Glyphs): string {
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += glyphs.get((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)) ?? "";
  }
  return text;
}
