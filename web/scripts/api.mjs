// Types from the committed API document, and the names of its enumerations as lists for choices and readers.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const document = JSON.parse(await readFile(new URL("../../openapi.json", import.meta.url), "utf8"));
await writeFile(new URL("../src/api/schema.d.ts", import.meta.url), astToString(await openapiTS(document)));

const lists = Object.entries(document.components.schemas)
  .filter(([, schema]) => schema.enum)
  .map(([name, schema]) => `  ${name}: ${JSON.stringify(schema.enum)},`);
await writeFile(
  new URL("../src/api/names.ts", import.meta.url),
  `/** The names of every enumeration of the API. Written by \`npm run api\` from openapi.json. */
export const NAMES = {
${lists.join("\n")}
} as const;
`,
);
