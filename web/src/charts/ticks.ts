const STEPS = [1, 2, 5, 10, 20, 25, 50];

/**
 * Round numbers from zero up to at least `max`, in four or five even steps at most. Never finer than `unit`:
 * there is no half lead, and an axis of amounts shows no centimes.
 */
export function axisTicks(max: number, unit = 1): number[] {
  const wanted = Math.max(max / unit, 4) / 4;
  let scale = 1;
  for (;;) {
    const step = STEPS.find((each) => each * scale >= wanted);
    if (step !== undefined) {
      const size = step * scale * unit;
      const count = Math.max(1, Math.ceil(max / size));
      return Array.from({ length: count + 1 }, (_, n) => n * size);
    }
    scale *= 10;
  }
}
