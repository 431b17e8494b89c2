import { authorisedFetch } from "./client";
import { apiUrl } from "./origin";

export interface DownloadedFile {
  blob: Blob;
  name: string;
}

/** What the server calls a file. */
export function fileName(response: Response, otherwise: string): string {
  const said = /filename="([^"/\\]+)"/.exec(response.headers.get("content-disposition") ?? "");
  return said?.[1] ?? otherwise;
}

/** Hands a file to the browser's downloads. */
export function save({ blob, name }: DownloadedFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Revoked later: some browsers start reading after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Fetches a file and saves it. Fetched rather than linked to: a link could not carry the access token. */
export async function download(path: string, otherwise: string): Promise<void> {
  const response = await authorisedFetch(new Request(apiUrl(path)));
  save({ blob: await response.blob(), name: fileName(response, otherwise) });
}
