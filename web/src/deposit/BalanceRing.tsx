import { useTranslation } from "react-i18next";
import type { AlertLevel } from "@/api/types";
import { type Centimes, NBSP } from "@/format/money";
import { ringNumber } from "@/format/percent";
import { useMoneyText } from "@/ui/Money";

const SIZE = 168;
const STROKE = 12.6;
const RADIUS = (SIZE - STROKE) / 2;
const CENTRE = SIZE / 2;
/** The cuts between levels, as short marks inside the ring. */
const TICKS = [10, 20, 50];

function tick(percent: number) {
  const angle = (percent / 100) * 2 * Math.PI;
  const at = (radius: number) =>
    [CENTRE + radius * Math.sin(angle), CENTRE - radius * Math.cos(angle)] as const;
  const [x1, y1] = at(RADIUS - STROKE / 2 - 7);
  const [x2, y2] = at(RADIUS - STROKE / 2 - 13);
  return { x1, y1, x2, y2 };
}

interface Props {
  percent: number;
  /** None for a deposit that is suspended: grey, whatever is on it. */
  level: AlertLevel | null;
  reference?: Centimes | undefined;
}

/**
 * What is left of the deposit. Drawn here rather than with antd's Progress: the dashed ring of an empty deposit needs
 * an outline on dark, and a ring must not turn the other way in Arabic.
 */
export function BalanceRing({ percent, level, reference }: Props) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const number = ringNumber(percent);
  const filled = Math.min(100, Math.max(0, percent));
  const circle = { cx: CENTRE, cy: CENTRE, r: RADIUS, fill: "none", pathLength: 100 };
  const word = level === null ? t("admin.status_suspended") : t(`level.${level}`);
  const label = t("deposit.ring", { percent: `${number}${NBSP}%`, level: word });
  return (
    <div
      className={`ring ring-${level === null ? "suspended" : level.toLowerCase()}`}
      role="img"
      aria-label={label}
    >
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} aria-hidden="true">
        {level === "DEPLETED" ? (
          <>
            <circle {...circle} className="ring-line" strokeWidth={STROKE + 2} pathLength={300} />
            <circle {...circle} className="ring-dashes" strokeWidth={STROKE} pathLength={300} />
          </>
        ) : (
          <>
            <circle {...circle} className="ring-rail" strokeWidth={STROKE} />
            <circle
              {...circle}
              className="ring-value"
              strokeWidth={STROKE}
              strokeDasharray="100 100"
              strokeDashoffset={100 - filled}
            />
          </>
        )}
        {TICKS.map((percentage) => (
          <line key={percentage} {...tick(percentage)} className="ring-tick" />
        ))}
      </svg>
      <div className="ring-text" aria-hidden="true">
        <bdi dir="ltr">
          {number}
          <span>{NBSP}%</span>
        </bdi>
        {reference === undefined ? null : (
          <small>{t("deposit.of_amount", { amount: money(reference, { whole: true }) })}</small>
        )}
      </div>
    </div>
  );
}
