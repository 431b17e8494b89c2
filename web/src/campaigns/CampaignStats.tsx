import { useTranslation } from "react-i18next";
import { counted } from "@/i18n";
import { LeadsPerDay } from "@/stats/LeadsPerDay";
import { MerchantKpis } from "@/stats/MerchantStats";
import { PeriodChoice } from "@/stats/PeriodChoice";
import { type Period, USUAL } from "@/stats/period";
import { useCampaignStats } from "@/stats/queries";
import { Sources } from "@/stats/Sources";
import { SpentPerDay } from "@/stats/SpentPerDay";
import { StatsState } from "@/stats/StatsState";
import { TopInfluencers } from "@/stats/TopInfluencers";

interface Props {
  campaignId: string;
  days: Period | undefined;
  onDays: (days: Period | undefined) => void;
}

/** What one campaign brought in a period, and who brought it. */
export function CampaignStats({ campaignId, days = USUAL, onDays }: Props) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <div className="spread">
        <p className="quiet">{t("stats.cohort", { period: t("common.days", counted(days)) })}</p>
        <PeriodChoice days={days} onChange={onDays} />
      </div>
      <StatsState query={useCampaignStats(campaignId, days)}>
        {(stats) => (
          <>
            <MerchantKpis stats={stats} />
            <div className="columns even">
              <LeadsPerDay className="c6" stats={stats} />
              <SpentPerDay className="c6" stats={stats} />
            </div>
            <div className="columns even">
              {stats.sources ? <Sources className="c5" stats={stats} /> : null}
              <TopInfluencers className={stats.sources ? "c7" : ""} stats={stats} />
            </div>
          </>
        )}
      </StatsState>
    </div>
  );
}
