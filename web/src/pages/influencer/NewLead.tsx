import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useUser } from "@/api/session";
import type { Lead } from "@/api/types";
import { useCampaigns } from "@/campaigns/queries";
import { CreateLeadForm } from "@/leads/create/CreateLeadForm";
import { Sent } from "@/leads/create/Sent";
import { useRefreshLeads } from "@/leads/queries";
import { PageHeader } from "@/ui/PageHeader";
import { ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/nouveau-lead");

export default function NewLead() {
  const { t } = useTranslation();
  const user = useUser();
  const { campaign } = route.useSearch();
  const [q, setQ] = useState("");
  const { data, error, refetch } = useCampaigns({ q: q.trim(), status: "active" });
  const refresh = useRefreshLeads();
  const [sent, setSent] = useState<Lead>();
  return (
    <>
      <PageHeader title={t("create.title")} text={t("create.intro")} />
      {sent ? (
        <Sent lead={sent} onAnother={() => setSent(undefined)} />
      ) : data ? (
        <CreateLeadForm
          userId={user.id}
          campaigns={data.campaigns}
          onSearch={setQ}
          campaignId={campaign}
          onSent={(lead) => {
            setSent(lead);
            void refresh();
          }}
        />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Lines count={8} />
      )}
    </>
  );
}
