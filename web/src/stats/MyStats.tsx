import { useTranslation } from "react-i18next";
import { centimes } from "@/format/money";
import { Money } from "@/ui/Money";
import { Strip } from "@/ui/Strip";
import { Count, OfAll, Quality, Rate } from "./Kpis";
import { LeadsPerDay } from "./LeadsPerDay";
import type { Period } from "./period";
import { useMyStats } from "./queries";
import { Sources } from "./Sources";
import { StatsState } from "./StatsState";

/** How the leads that somebody brought were received in a period, and what they earn. */
export function MyStats({ days }: { days: Period }) {
  const { t } = useTranslation();
  return (
    <StatsState query={useMyStats(days)}>
      {(stats) => (
        <>
          <Strip
            cells={[
              { key: "sent", label: t("stats.sent"), value: <Count value={stats.total_leads} /> },
              {
                key: "validation",
                label: t("stats.validation_rate"),
                value: <Rate value={stats.validation_rate} />,
                note: <OfAll stats={stats} />,
              },
              { key: "quality", label: t("stats.quality"), value: <Quality value={stats.avg_quality} /> },
              {
                key: "conversion",
                label: t("stats.conversion_rate"),
                value: <Rate value={stats.conversion_rate} />,
              },
              ...(stats.influencer_earnings == null
                ? []
                : [
                    {
                      key: "earned",
                      label: t("stats.earned"),
                      value: <Money className="kpi" value={centimes(stats.influencer_earnings)} />,
                      note: t("stats.earned_note"),
                    },
                  ]),
            ]}
          />
          <div className="columns even">
            <LeadsPerDay className="c7" stats={stats} />
            <Sources className="c5" stats={stats} />
          </div>
        </>
      )}
    </StatsState>
  );
}
