import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { ChevronLeft } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import { toProblem } from "@/api/problem";
import { useUser } from "@/api/session";
import { CloseLead } from "@/leads/CloseLead";
import { DecisionModal } from "@/leads/DecisionModal";
import { LeadCustomer, LeadMoney } from "@/leads/LeadFacts";
import { LeadHistory } from "@/leads/LeadHistory";
import { useLead, useRefreshLeads } from "@/leads/queries";
import { StatusWord } from "@/leads/StatusWord";
import { DateTime, TimeLeft } from "@/ui/Formatted";
import { PageHeader } from "@/ui/PageHeader";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/leads/$id");

export default function LeadPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { canDecideLeads, ownsDeposit } = access(useUser());
  const { data, error, refetch } = useLead(id);
  const refresh = useRefreshLeads();
  const [asked, setAsked] = useState<"validate" | "reject">();

  if (!data) {
    if (!error) return <Lines count={8} />;
    return toProblem(error).status === 404 ? (
      <EmptyState heading="h1" title={t("fault.not_found_title")} text={t("leads.not_found")} />
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  const { lead } = data;
  const pending = lead.status === "pending";
  return (
    <>
      <PageHeader
        title={lead.customer_name}
        above={
          <Link to={canDecideLeads ? "/leads" : "/mes-leads"} className="back">
            <ChevronLeft size={16} strokeWidth={1.75} className="flip" aria-hidden />
            {t(canDecideLeads ? "lead.back_pending" : "lead.back_mine")}
          </Link>
        }
        text={
          <span className="row">
            <StatusWord lead={lead} />
            <span>
              <bdi>{lead.campaign_name}</bdi> · <DateTime at={lead.created_at} />
            </span>
            {pending && lead.expires_at ? <TimeLeft until={lead.expires_at} clock /> : null}
          </span>
        }
        end={
          canDecideLeads && pending ? (
            <>
              <Button onClick={() => setAsked("reject")}>{t("leads.reject")}</Button>
              <Button type="primary" onClick={() => setAsked("validate")}>
                {t("leads.validate")}
              </Button>
            </>
          ) : canDecideLeads ? (
            <CloseLead lead={lead} />
          ) : null
        }
      />
      <div className="columns">
        <div className="stack c7">
          <LeadCustomer lead={lead} />
          <LeadHistory {...data} />
        </div>
        <div className="c5">
          <LeadMoney lead={lead} own={!canDecideLeads} paying={ownsDeposit} />
        </div>
      </div>
      {asked ? (
        <DecisionModal
          kind={asked}
          leads={[lead]}
          onClose={() => setAsked(undefined)}
          onDecided={() => void refresh()}
        />
      ) : null}
    </>
  );
}
