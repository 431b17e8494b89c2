// Arabic mirrors the page: a physical side in a style would stay on the wrong one.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const src = new URL("../src/", import.meta.url).pathname;
const css =
  /(^|[\s;{-])(left|right)\s*:|(margin|padding|border)-(left|right)|text-align:\s*(left|right)|float:\s*(left|right)/;
const jsx = /\b(margin|padding|border)(Left|Right)\b|\b(left|right):\s*["\d]|placement="(left|right)"/;

let bad = 0;
for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
  const rule = entry.name.endsWith(".css") ? css : /\.tsx?$/.test(entry.name) ? jsx : null;
  if (!rule || !entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  readFileSync(path, "utf8")
    .split("\n")
    .forEach((line, i) => {
      if (!rule.test(line) || line.includes("physical:")) return;
      console.error(`${path}:${i + 1}: physical side: ${line.trim()}`);
      bad += 1;
    });
}
if (bad) process.exit(1);
