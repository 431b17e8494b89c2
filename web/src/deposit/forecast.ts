/** What the forecast says; `enough: false` when there is too little history to say anything. */
export type Forecast =
  | { enough: false; leadsLeft?: number }
  | { enough: true; leadsLeft: number; daysLeft: number; date: string; from: string; to: string };
