// @vitest-environment node
import { expect, it } from "vitest";
import { readStatement } from "./statement-file";

const TABLE = "Date;Libellé;Crédit\n23/11/2026;Virement LEADS-7K2M9Q;5000,00";

it("sends a table as it is when it is UTF-8", async () => {
  expect(await readStatement(new File([TABLE], "releve.csv"))).toEqual({ type: "text/csv", body: TABLE });
});

it("reads a table that a spreadsheet of Windows wrote", async () => {
  const bytes = Uint8Array.from([...TABLE].map((letter) => letter.codePointAt(0) ?? 0));
  expect(await readStatement(new File([bytes], "releve.csv"))).toEqual({ type: "text/csv", body: TABLE });
});

it.each([
  ["\ufeff<?xml version='1.0'?><Document/>", "releve.txt"],
  ["<Document/>", "releve"],
  ["<Document/>", "releve.XML"],
])("knows %j as XML, and leaves its bytes alone", async (content, name) => {
  const { type, body } = await readStatement(new File([content], name));
  expect(type).toBe("application/xml");
  expect(Buffer.from(await (body as Blob).arrayBuffer())).toEqual(Buffer.from(content));
});
