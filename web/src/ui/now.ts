import { useSyncExternalStore } from "react";

const EVERY = 20_000;
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  now = Date.now();
  timer ??= setInterval(() => {
    now = Date.now();
    for (const each of listeners) each();
  }, EVERY);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The time, ticking for everybody at once: remaining times on one page never disagree. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => (listeners.size === 0 ? coarse() : now));
}

/** Before anybody listens the clock stands still between ticks, so that a render sees one time. */
function coarse(): number {
  const actual = Date.now();
  if (actual - now >= EVERY || actual < now) now = actual;
  return now;
}
