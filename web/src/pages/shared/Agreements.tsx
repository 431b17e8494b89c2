import { Button } from "antd";
import { FilePenLine, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import { AgreementRow } from "@/agreements/AgreementRow";
import { ProposeAgreement } from "@/agreements/Propose";
import { api } from "@/api/client";
import { useUser } from "@/api/session";
import type { Agreement } from "@/api/types";
import { live } from "@/live";
import { PageHeader } from "@/ui/PageHeader";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

/** What can be done comes first, what is over last. */
const ORDER: Agreement["status"][] = ["pending", "active", "suspended", "terminated"];

export default function Agreements() {
  const { t } = useTranslation();
  const { signsAgreements } = access(useUser());
  const [proposing, setProposing] = useState(false);
  const { data, error, refetch } = api.useQuery(
    "get",
    "/api/leads/agreements/my-agreements",
    { params: { query: { limit: 200 } } },
    live,
  );
  const propose = signsAgreements ? null : (
    <Button type="primary" icon={<Plus size={16} strokeWidth={2} />} onClick={() => setProposing(true)}>
      {t("agreements.propose")}
    </Button>
  );
  const empty = data?.agreements.length === 0;
  const sorted = [...(data?.agreements ?? [])].sort(
    (a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status),
  );
  return (
    <>
      <PageHeader
        title={t(signsAgreements ? "agreements.title" : "agreements.title_merchant")}
        text={t(signsAgreements ? "agreements.intro_influencer" : "agreements.intro_merchant")}
        end={empty ? null : propose}
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
          <EmptyState
            icon={FilePenLine}
            title={t("agreements.empty")}
            text={signsAgreements ? undefined : t("agreements.empty_merchant")}
            action={propose}
          />
        ) : (
          <ul className="campaigns">
            {sorted.map((agreement) => (
              <AgreementRow key={agreement.id} agreement={agreement} signer={signsAgreements} />
            ))}
          </ul>
        )}
      </section>
      {proposing ? <ProposeAgreement onClose={() => setProposing(false)} /> : null}
    </>
  );
}
