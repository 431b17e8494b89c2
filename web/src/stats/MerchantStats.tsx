import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Stats } from "@/api/types";
import { Money } from "@/ui/Money";
import { Strip } from "@/ui/Strip";
import { type DaySums, sumDays } from "./figures";
import { Count, Delta, OfAll, Quality, Rate } from "./Kpis";
import { LeadsPerDay } from "./LeadsPerDay";
import type { Period } from "./period";
import { useOverview, usePrevious } from "./queries";
import { Sources } from "./Sources";
import { SpentPerDay } from "./SpentPerDay";
import { StatsState } from "./StatsState";
import { TopInfluencers } from "./TopInfluencers";

/** The merchant's period: five figures, two charts, where the leads came from and who brought them. */
export function MerchantStats({ days }: { days: Period }) {
  const { t } = useTranslation();
  const query = useOverview(days);
  const previous = usePrevious(days);
  return (
    <StatsState query={query}>
      {(stats) => (
        <>
          <MerchantKpis stats={stats} previous={stats.period_days === days ? previous : undefined} />
          <div className="columns even">
            <LeadsPerDay className="c6" stats={stats} />
            <SpentPerDay className="c6" stats={stats} />
          </div>
          <div className="columns even">
            <Sources className="c5" stats={stats} />
            <TopInfluencers
              className="c7"
              stats={stats}
              end={<Link to="/accords">{t("common.see_all")}</Link>}
            />
          </div>
        </>
      )}
    </StatsState>
  );
}

/** What a merchant wants to know about leads: of all their campaigns, or of one. */
export function MerchantKpis({ stats, previous }: { stats: Stats; previous?: DaySums | undefined }) {
  const { t } = useTranslation();
  const { spent } = sumDays(stats.daily);
  return (
    <Strip
      cells={[
        {
          key: "leads",
          label: t("stats.received"),
          value: <Count value={stats.total_leads} />,
          note: <Delta good as="count" now={stats.total_leads} before={previous?.created} />,
        },
        {
          key: "validation",
          label: t("stats.validation_rate"),
          value: <Rate value={stats.validation_rate} />,
          note: <OfAll stats={stats} />,
        },
        { key: "quality", label: t("stats.quality"), value: <Quality value={stats.avg_quality} /> },
        {
          key: "spent",
          label: t("stats.spent"),
          value: <Money className="kpi" value={spent} />,
          note: <Delta as="percent" now={spent} before={previous?.spent} />,
        },
        {
          key: "conversion",
          label: t("stats.conversion_rate"),
          value: <Rate value={stats.conversion_rate} />,
        },
      ]}
    />
  );
}
