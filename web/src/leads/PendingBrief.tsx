import { Link } from "@tanstack/react-router";
import { CircleCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { centimes } from "@/format/money";
import { live } from "@/live";
import { TimeLeft } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const SHOWN = 5;

/** The leads that expire first, with what each would cost. */
export function PendingBrief() {
  const { t } = useTranslation();
  const { data, error, refetch } = api.useQuery(
    "get",
    "/api/leads",
    { params: { query: { status: "pending", sort: "expires_at", limit: SHOWN } } },
    live,
  );
  if (!data) {
    return error ? (
      <ErrorState error={error} onRetry={() => void refetch()} />
    ) : (
      <div className="bones-brief">
        <Lines count={SHOWN} />
      </div>
    );
  }
  if (data.leads.length === 0) {
    return <EmptyState icon={CircleCheck} title={t("leads.empty_title")} text={t("leads.empty_text")} />;
  }
  return (
    <ul className="brief rows">
      {data.leads.map((lead) => (
        <li key={lead.id}>
          <span className="what">
            <Link to="/leads/$id" params={{ id: lead.id }} className="name">
              <bdi>{lead.customer_name}</bdi>
            </Link>
            <small>
              {t(`source.${lead.source}`)} · <bdi>{lead.influencer_name}</bdi>
            </small>
          </span>
          {lead.expires_at ? <TimeLeft until={lead.expires_at} clock /> : null}
          <Money value={centimes(lead.commission_amount)} className="strong" />
        </li>
      ))}
    </ul>
  );
}
