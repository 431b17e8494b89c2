const ARABIC = /[\u0600-\u06ff]/;

/**
 * Puts a value between directional isolates, so that numbers, phones and Latin names keep their own order inside
 * Arabic text. A value with Arabic letters decides its direction by itself (FSI), anything else runs left to right (LRI).
 */
export function isolate(value: string): string {
  return `${ARABIC.test(value) ? "\u2068" : "\u2066"}${value}\u2069`;
}
