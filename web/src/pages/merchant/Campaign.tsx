import { getRouteApi, Link, useBlocker } from "@tanstack/react-router";
import { Segmented } from "antd";
import { ChevronLeft } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { toProblem } from "@/api/problem";
import { CampaignSettingsForm } from "@/campaigns/CampaignSettingsForm";
import { CampaignState } from "@/campaigns/CampaignState";
import { CampaignStats } from "@/campaigns/CampaignStats";
import { EditTexts } from "@/campaigns/CampaignTexts";
import { StatusActions } from "@/campaigns/StatusActions";
import { NextStep } from "@/first-hour/NextStep";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { PageHeader } from "@/ui/PageHeader";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/campagnes/$id");

export default function CampaignPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { view, days } = route.useSearch();
  const navigate = route.useNavigate();
  const [unsaved, setUnsaved] = useState(false);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => unsaved,
    enableBeforeUnload: () => unsaved,
    withResolver: true,
  });
  const { data, error, refetch } = api.useQuery("get", "/api/campaigns/{id}", {
    params: { path: { id } },
  });
  if (!data) {
    if (!error) return <Lines count={8} />;
    return toProblem(error).status === 404 ? (
      <EmptyState heading="h1" title={t("fault.not_found_title")} text={t("campaigns.not_found")} />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  const { campaign } = data;
  return (
    <>
      <PageHeader
        title={campaign.name}
        above={
          <Link to="/campagnes" className="back">
            <ChevronLeft size={16} strokeWidth={1.75} className="flip" aria-hidden />
            {t("campaigns.title")}
          </Link>
        }
        text={
          <span className="row">
            <CampaignState campaign={campaign} />
            {campaign.description ? <span dir="auto">{campaign.description}</span> : null}
          </span>
        }
        end={
          <>
            <EditTexts campaign={campaign} />
            <StatusActions campaign={campaign} unsaved={unsaved} />
          </>
        }
      />
      {campaign.status === "active" ? <NextStep /> : null}
      <div className="views">
        <Segmented
          name="view"
          aria-label={t("campaigns.views")}
          value={view ?? "results"}
          options={[
            { value: "results", label: t("campaigns.results") },
            { value: "settings", label: t("campaigns.settings") },
          ]}
          onChange={(value) =>
            void navigate({
              search: (before) => ({ ...before, view: value === "settings" ? "settings" : undefined }),
              replace: true,
            })
          }
        />
      </div>
      {view === "settings" && campaign.settings ? (
        <CampaignSettingsForm campaignId={campaign.id} settings={campaign.settings} onUnsaved={setUnsaved} />
      ) : (
        <CampaignStats
          campaignId={campaign.id}
          days={days}
          onDays={(days) =>
            void navigate({
              search: (before) => ({ ...before, days }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      )}
      {status === "blocked" ? (
        <ConfirmModal
          title={t("campaigns.leave_title")}
          text={t("campaigns.leave_text")}
          action={t("campaigns.leave")}
          danger
          onConfirm={async () => {
            setUnsaved(false);
            proceed();
          }}
          onClose={reset}
        />
      ) : null}
    </>
  );
}
