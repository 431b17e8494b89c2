import { FilePenLine } from "lucide-react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import { AgreementRow } from "@/agreements/AgreementRow";
import { api } from "@/api/client";
import { useUser } from "@/api/session";
import { live } from "@/live";
import { PageHeader } from "@/ui/PageHeader";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

export default function Agreements() {
  const { t } = useTranslation();
  const { signsAgreements } = access(useUser());
  const { data, error, refetch } = api.useQuery(
    "get",
    "/api/leads/agreements/my-agreements",
    { params: { query: { limit: 200 } } },
    live,
  );
  return (
    <>
      <PageHeader
        title={t("agreements.title")}
        text={t(signsAgreements ? "agreements.intro_influencer" : "agreements.intro_merchant")}
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
        ) : data.agreements.length === 0 ? (
          <EmptyState icon={FilePenLine} title={t("agreements.empty")} />
        ) : (
          <ul className="campaigns">
            {data.agreements.map((agreement) => (
              <AgreementRow key={agreement.id} agreement={agreement} signer={signsAgreements} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
