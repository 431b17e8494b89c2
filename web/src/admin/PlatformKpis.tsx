import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { type Centimes, centimes } from "@/format/money";
import { counted } from "@/i18n";
import { live } from "@/live";
import type { Period } from "@/stats/period";
import { useOverview } from "@/stats/queries";
import { StripBones } from "@/stats/StatsState";
import { Money } from "@/ui/Money";
import { Panel } from "@/ui/Panel";
import { ErrorState } from "@/ui/States";
import { Strip } from "@/ui/Strip";

/** Money that came in, that is held, that the platform earned, and that is due to those who brought leads. */
export function PlatformKpis({ days }: { days: Period }) {
  const { t } = useTranslation();
  const money = api.useQuery("get", "/api/leads/deposits/stats", {}, live);
  const leads = useOverview(days);
  if (!money.data || !leads.data) {
    const error = money.error ?? leads.error;
    const again = () => {
      void money.refetch();
      void leads.refetch();
    };
    if (!error) return <StripBones look="four noted" />;
    return (
      <Panel>
        <ErrorState error={error} onRetry={again} />
      </Panel>
    );
  }
  const amount = (value: Centimes) => <Money className="kpi" value={value} />;
  const period = t("stats.over", { period: t("common.days", counted(leads.data.period_days)) });
  return (
    <Strip
      cells={[
        {
          key: "in",
          label: t("admin.total_in"),
          value: amount(centimes(money.data.total_deposited)),
          note: t("admin.since_start"),
        },
        {
          key: "held",
          label: t("admin.held"),
          value: amount(centimes(money.data.current_balance)),
          note: t("admin.deposits_count", counted(money.data.deposits)),
        },
        {
          key: "earned",
          label: t("admin.revenue"),
          value: amount(centimes(leads.data.platform_revenue ?? 0)),
          note: period,
        },
        {
          key: "owed",
          label: t("admin.owed"),
          value: amount(centimes(leads.data.influencer_earnings)),
          note: period,
        },
      ]}
    />
  );
}
