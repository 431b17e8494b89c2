import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { Megaphone, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import { useUser } from "@/api/session";
import type { Campaign } from "@/api/types";
import { CampaignState } from "@/campaigns/CampaignState";
import { NewCampaign } from "@/campaigns/NewCampaign";
import { useCampaignPages } from "@/campaigns/queries";
import { Funded, useFundsText, useRuleText } from "@/leads/create/CampaignLine";
import { ListFoot } from "@/ui/ListFoot";
import { PageHeader } from "@/ui/PageHeader";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/campagnes");

export default function Campaigns() {
  const { t } = useTranslation();
  const { managesCampaigns } = access(useUser());
  const list = useCampaignPages();
  const { data, error, refetch, campaigns } = list;
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  // In the address, so that the palette can open it.
  const setCreating = (creating: boolean) =>
    void navigate({ search: creating ? { open: "create" } : {}, replace: true });
  const create = (
    <Button type="primary" icon={<Plus size={16} strokeWidth={2} />} onClick={() => setCreating(true)}>
      {t("campaigns.new")}
    </Button>
  );
  const empty = data !== undefined && campaigns.length === 0;
  return (
    <>
      <PageHeader
        title={t("campaigns.title")}
        text={t(managesCampaigns ? "campaigns.intro" : "campaigns.intro_influencer")}
        end={managesCampaigns && !empty ? create : null}
      />
      <section className="panel flush">
        {!data ? (
          error ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : (
            <div className="pad">
              <Lines count={6} />
            </div>
          )
        ) : empty ? (
          managesCampaigns ? (
            <EmptyState
              icon={Megaphone}
              title={t("campaigns.empty")}
              text={t("campaigns.empty_text")}
              action={create}
            />
          ) : (
            <EmptyState icon={Megaphone} title={t("campaigns.empty_influencer")} />
          )
        ) : (
          <>
            <ul className="campaigns rows">
              {campaigns.map((campaign) => (
                <CampaignRow key={campaign.id} campaign={campaign} own={managesCampaigns} />
              ))}
            </ul>
            <ListFoot list={list} shown={campaigns.length} />
          </>
        )}
      </section>
      {open && managesCampaigns ? <NewCampaign onClose={() => setCreating(false)} /> : null}
    </>
  );
}

function CampaignRow({ campaign, own }: { campaign: Campaign; own: boolean }) {
  const { t } = useTranslation();
  const rule = useRuleText();
  const funds = useFundsText()(campaign);
  return (
    <li>
      <div>
        <p className="row">
          {own ? (
            <Link to="/campagnes/$id" params={{ id: campaign.id }} className="name">
              <bdi>{campaign.name}</bdi>
            </Link>
          ) : (
            <span className="name">
              <bdi>{campaign.name}</bdi>
            </span>
          )}
          {own ? <CampaignState campaign={campaign} /> : <Funded campaign={campaign} />}
        </p>
        <p className="quiet">
          {own ? null : (
            <>
              <bdi>{campaign.merchant_name}</bdi>
              {" · "}
            </>
          )}
          {rule(campaign)}
          {funds === null ? null : ` · ${funds}`}
        </p>
        {campaign.description ? (
          <p className="description" dir="auto">
            {campaign.description}
          </p>
        ) : null}
      </div>
      {own ? (
        <Link
          to="/campagnes/$id"
          params={{ id: campaign.id }}
          search={{ view: "settings" }}
          className="button"
        >
          {t("campaigns.settings")}
        </Link>
      ) : (
        <Link to="/nouveau-lead" search={{ campaign: campaign.id }} className="button">
          {t("campaigns.propose")}
        </Link>
      )}
    </li>
  );
}
