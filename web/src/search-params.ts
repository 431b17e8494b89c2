/** Readers of what an address says; anything unexpected counts as absent, an address never breaks a page. */
export const optional = {
  text: (value: unknown): string | undefined => {
    // The router reads `?q=0612` as a number.
    if (typeof value === "number") return String(value);
    return typeof value === "string" && value !== "" ? value : undefined;
  },
  /** A path of this site only: `//elsewhere` would leave it, also with a tab between, which browsers drop. */
  path: (value: unknown): string | undefined =>
    typeof value === "string" && /^\/(?![/\\])/.test(value) && !/\p{Cc}/u.test(value) ? value : undefined,
  day: (value: unknown): string | undefined =>
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined,
  oneOf:
    <const T extends string>(allowed: readonly T[]) =>
    (value: unknown): T | undefined =>
      allowed.find((each) => each === value),
};

type Readers = Record<string, (value: unknown) => unknown>;
type SearchOf<R extends Readers> = { [K in keyof R]?: ReturnType<R[K]> | undefined };

/** A page's search parameters from one reader each; all of them optional. */
export function searchOf<R extends Readers>(readers: R) {
  return (search: Record<string, unknown>): SearchOf<R> => {
    const out: SearchOf<R> = {};
    for (const key of Object.keys(readers) as (keyof R & string)[]) {
      const value = readers[key]?.(search[key]);
      if (value !== undefined) out[key] = value as SearchOf<R>[typeof key];
    }
    return out;
  };
}
