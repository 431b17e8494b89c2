// Writes file.br and file.gz beside every text asset, so that the server never compresses at run time.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url).pathname;
const text = /\.(js|css|html|svg|json|txt|webmanifest)$/;

const entries = await readdir(dist, { recursive: true, withFileTypes: true });
for (const entry of entries.filter((e) => e.isFile() && text.test(e.name))) {
  const path = join(entry.parentPath, entry.name);
  const body = await readFile(path);
  if (body.length < 512) continue;
  const br = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
  await writeFile(`${path}.br`, br);
  await writeFile(`${path}.gz`, gzipSync(body, { level: 9 }));
}
