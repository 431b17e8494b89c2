import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState, ErrorState, Lines } from "@/ui/States";
import { CampaignState } from "./CampaignState";
import { useCampaigns } from "./queries";

export function CampaignsBrief() {
  const { t } = useTranslation();
  const { data, error, refetch } = useCampaigns({ limit: 5 });
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Lines count={3} />;
  if (data.campaigns.length === 0) {
    return <EmptyState title={t("campaigns.empty")} text={t("campaigns.empty_text")} />;
  }
  return (
    <ul className="brief rows">
      {data.campaigns.map((campaign) => (
        <li key={campaign.id}>
          <Link to="/campagnes/$id" params={{ id: campaign.id }} className="name what">
            <bdi>{campaign.name}</bdi>
          </Link>
          <CampaignState campaign={campaign} />
        </li>
      ))}
    </ul>
  );
}
