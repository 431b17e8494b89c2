import type { TFunction } from "i18next";
import { Clock } from "lucide-react";
import { useTranslation } from "react-i18next";
import { formatDate, formatDateTime, formatTime } from "@/format/dates";
import { formatPercent } from "@/format/percent";
import { formatPhone } from "@/format/phone";
import { type TimeLeft as Left, timeLeft } from "@/format/time-left";
import { useNow } from "./now";

/** Anything that keeps its left-to-right order inside Arabic text: references, e-mails, Latin names. */
export function Ltr({ children, className }: { children: string | number; className?: string }) {
  return (
    <bdi dir="ltr" className={className}>
      {children}
    </bdi>
  );
}

export function Percent({ value, decimals = 0 }: { value: number; decimals?: number }) {
  return <Ltr className="num">{formatPercent(value, decimals)}</Ltr>;
}

export function Phone({ value }: { value: string }) {
  return <Ltr className="num">{formatPhone(value)}</Ltr>;
}

export function DateTime({ at, part }: { at: string; part?: "date" | "time" }) {
  const text = part === "date" ? formatDate(at) : part === "time" ? formatTime(at) : formatDateTime(at);
  return (
    <time dateTime={at} className="num">
      <bdi dir="ltr">{text}</bdi>
    </time>
  );
}

function timeLeftText(t: TFunction, left: Left): string {
  if (left.over) return t("common.expired");
  if (left.hours === 0) return t("common.minutes", { m: left.minutes });
  if (left.urgency === "now") {
    return t("common.hours_minutes", { h: left.hours, m: String(left.minutes).padStart(2, "0") });
  }
  return t("common.hours", { h: left.hours });
}

/** Neutral, then orange under 12 hours and red under 4, both with a clock. */
export function TimeLeft({ until, clock }: { until: string; clock?: boolean }) {
  const { t } = useTranslation();
  const left = timeLeft(until, useNow());
  return (
    <span className={`time-left ${left.urgency}`}>
      {clock || left.urgency !== "calm" ? <Clock size={14} strokeWidth={1.75} aria-hidden /> : null}
      <span className="num">{timeLeftText(t, left)}</span>
    </span>
  );
}
