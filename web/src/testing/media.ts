let matching: string[] = [];

/** Which media queries hold in a test; without any, it is a desktop, light, and nothing moves. */
export function setMedia(queries: string[]): void {
  matching = queries;
  window.matchMedia = (query) =>
    ({
      matches: query.includes("reduced-motion") || matching.includes(query),
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    }) as unknown as MediaQueryList;
}

export const PHONE = "(max-width: 760px)";
