/** One key for one intention: a double click or a retry after a lost answer repeats it, a new intention does not. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}
