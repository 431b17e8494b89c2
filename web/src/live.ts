/**
 * How often live data is asked for again. One place, because an event stream will take over: then these options
 * become the fallback for when the stream is down.
 */
const LIVE_EVERY = 30_000;

export const live = {
  refetchInterval: LIVE_EVERY,
  refetchIntervalInBackground: false,
  refetchOnWindowFocus: true,
  refetchOnReconnect: true,
} as const;
