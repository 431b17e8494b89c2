// Fails the build when the sign-in page, or what a further page adds to it, weighs more script than promised.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const SIGN_IN = 350_000;
const FURTHER = 200_000;

const weights = new Map();
const weigh = (file) => {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length);
  return weights.get(file);
};

/** Every script that loading `key` brings, without what it loads later by itself. */
function scripts(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) scripts(next, seen);
  return seen;
}

/** Pages that draw charts load them right after themselves: for a visitor they are part of the page. */
const CHARTS = "src/charts/DayBars.tsx";
const drawing = (key) => {
  const chunks = [
    key,
    ...(function* all(k, seen = new Set()) {
      for (const next of manifest[k]?.imports ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        yield next;
        yield* all(next, seen);
      }
    })(key),
  ];
  return chunks.some((each) => manifest[each]?.dynamicImports?.includes(CHARTS));
};

const total = (files) => [...files].reduce((sum, file) => sum + weigh(file), 0);
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const union = (...sets) => new Set(sets.flatMap((s) => [...s]));

const signIn = union(
  scripts("index.html"),
  scripts("src/pages/public/SignIn.tsx"),
  // French is what a first visit loads.
  ...Object.keys(manifest)
    .filter((k) => /i18n\/fr\/index\.ts$|locale\/fr_FR/.test(k))
    .map((k) => scripts(k)),
);

const lines = [["src/pages/public/SignIn.tsx", total(signIn), SIGN_IN]];
const frame = union(signIn, scripts("src/frame/Frame.tsx"));
lines.push(["src/frame/Frame.tsx", total(frame) - total(signIn), FURTHER]);
for (const key of Object.keys(manifest)) {
  if (!/^src\/pages\//.test(key) || key.includes("public/SignIn")) continue;
  const base = key.includes("/public/") ? signIn : frame;
  const own = drawing(key) ? union(scripts(key), scripts(CHARTS)) : scripts(key);
  lines.push([key, total(union(base, own)) - total(base), FURTHER]);
}

let failed = false;
for (const [name, size, limit] of lines) {
  const over = size > limit;
  failed ||= over;
  console.log(`${over ? "OVER" : "ok  "} ${kb(size).padStart(9)} of ${kb(limit)}  ${name}`);
}
if (failed) process.exit(1);
