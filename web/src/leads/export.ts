import { authorisedFetch } from "@/api/client";
import { type DownloadedFile, fileName } from "@/api/download";
import { apiUrl } from "@/api/origin";
import { type LeadSearch, leadQuery } from "./search";

export interface ExportProgress {
  /** Lines that have arrived, the header not counted. */
  rows: number;
  /** How many there will be, when the server says. */
  total: number | undefined;
}

const QUOTE = 0x22;
const NEWLINE = 0x0a;

/** Counts the lines of a CSV text as its bytes arrive; a line break inside quotes ends no line. */
export function lineCounter(): (bytes: Uint8Array) => number {
  let quoted = false;
  let lines = 0;
  return (bytes) => {
    for (const byte of bytes) {
      if (byte === QUOTE) quoted = !quoted;
      else if (byte === NEWLINE && !quoted) lines += 1;
    }
    return lines;
  };
}

/** Fetches the file of a filter. Fetched rather than linked to: a link could not carry the access token. */
export async function exportLeads(
  search: LeadSearch,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
): Promise<DownloadedFile> {
  const url = new URL(apiUrl("/api/leads/export.csv"));
  for (const [name, value] of Object.entries(leadQuery(search))) {
    if (value) url.searchParams.set(name, value);
  }
  const response = await authorisedFetch(new Request(url, { signal }));
  const count = Number(response.headers.get("x-total-count") ?? Number.NaN);
  const total = Number.isInteger(count) ? count : undefined;
  const parts = await readAll(response, signal, (rows) => onProgress({ rows, total }));
  return { blob: new Blob(parts, { type: "text/csv;charset=utf-8" }), name: fileName(response, "leads.csv") };
}

async function readAll(
  response: Response,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<BlobPart[]> {
  const parts: BlobPart[] = [];
  const count = lineCounter();
  const reader = response.body?.getReader();
  signal.addEventListener("abort", () => void reader?.cancel(), { once: true });
  onRows(0);
  while (reader) {
    const { done, value } = await reader.read();
    signal.throwIfAborted();
    if (done) break;
    parts.push(value);
    onRows(Math.max(0, count(value) - 1));
  }
  return parts;
}
