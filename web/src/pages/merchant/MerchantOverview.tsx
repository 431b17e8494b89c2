import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useUser } from "@/api/session";
import { CampaignsBrief } from "@/campaigns/CampaignsBrief";
import { DepositBalanceCard } from "@/deposit/DepositBalanceCard";
import { MerchantChecklist } from "@/first-hour/MerchantChecklist";
import { useMerchantSteps } from "@/first-hour/steps";
import { formatDate, formatTime } from "@/format/dates";
import { firstName } from "@/format/names";
import { ofName } from "@/i18n/of-name";
import { PendingBrief } from "@/leads/PendingBrief";
import { MerchantStats } from "@/stats/MerchantStats";
import { PeriodChoice } from "@/stats/PeriodChoice";
import { USUAL } from "@/stats/period";
import { useNow } from "@/ui/now";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";

const route = getRouteApi("/frame/");

export default function MerchantOverview() {
  const { t } = useTranslation();
  const user = useUser();
  const now = useNow();
  const { days = USUAL } = route.useSearch();
  const navigate = route.useNavigate();
  const company = user.merchant?.company_name ?? user.display_name;
  const steps = useMerchantSteps();
  // Figures and lists begin with the first lead; before it the steps say what to do.
  const hasLeads = !steps || steps.received;
  return (
    <>
      <PageHeader
        title={t("overview.hello", { name: firstName(user.display_name) })}
        text={t("overview.merchant_intro", {
          name: company,
          of_name: ofName(company),
          date: formatDate(now),
          time: formatTime(now),
        })}
        end={
          hasLeads ? (
            <PeriodChoice
              days={days}
              onChange={(days) => void navigate({ search: { days }, replace: true, resetScroll: false })}
            />
          ) : null
        }
      />
      <div className="stack">
        {steps ? <MerchantChecklist steps={steps} /> : null}
        {!steps || steps.done.deposit ? <DepositBalanceCard /> : null}
        {hasLeads ? <Work /> : null}
        {hasLeads ? <MerchantStats days={days} /> : null}
      </div>
    </>
  );
}

function Work() {
  const { t } = useTranslation();
  return (
    <div className="columns">
      <Panel
        className="c7"
        title={t("overview.to_decide")}
        text={t("overview.to_decide_urgent")}
        end={<Link to="/leads">{t("overview.decide_all")}</Link>}
      >
        <PendingBrief />
      </Panel>
      <Panel
        className="c5"
        title={t("overview.campaigns")}
        end={<Link to="/campagnes">{t("common.see_all")}</Link>}
      >
        <CampaignsBrief />
      </Panel>
    </div>
  );
}
