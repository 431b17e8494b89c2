import { useTranslation } from "react-i18next";
import { formatTime } from "@/format/dates";
import { Ltr } from "@/ui/Formatted";

/** Says how old the figures are; a hollow dot when they could not be renewed. */
export function Freshness({ at, stale }: { at: number; stale: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={stale ? "fresh stale" : "fresh"} role="status">
      <i aria-hidden />
      {stale ? (
        t("common.offline_since", { time: formatTime(at) })
      ) : (
        <>
          {t("common.up_to_date")} · <Ltr className="num">{formatTime(at)}</Ltr>
        </>
      )}
    </span>
  );
}
