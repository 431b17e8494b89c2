import type { Locator } from "playwright-core";
import type { AlertLevel } from "@/api/types";
import { NBSP } from "@/format/money";
import { ringNumber } from "@/format/percent";
import { reads, sees } from "./see";
import type { Visit } from "./visit";

/** What the card of the deposit says: figures in dirhams. */
export interface Figures {
  available: number;
  current: number;
  reserved: number;
  level: AlertLevel;
  /** Of the balance after the latest credit. */
  percent: number;
}

export function card({ page }: Visit): Locator {
  return page.locator("section.deposit-card");
}

/** Waits until the card says all of it: the words of the level, the ring, and the three amounts. */
export async function cardSays(visit: Visit, figures: Figures): Promise<void> {
  const { say } = visit;
  const { available, current, reserved, level, percent } = figures;
  const ring = say("deposit.ring", {
    percent: `${ringNumber(percent)}${NBSP}%`,
    level: say(`level.${level}`),
  });
  await sees(card(visit).getByRole("img", { name: ring }));
  await reads(card(visit).locator("header"), say(`level.${level}`));
  await reads(card(visit).locator(".figure"), say.money(available));
  await reads(card(visit).locator(".figures"), `${say("deposit.current")} ${say.money(current)}`);
  await reads(card(visit).locator(".figures"), say.money(-reserved));
}
