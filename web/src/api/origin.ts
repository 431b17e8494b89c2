/** The API is on the page's own origin. Whole addresses, because not every `fetch` knows what "relative" is to. */
export function apiUrl(path: string): string {
  return new URL(path, location.origin).toString();
}
