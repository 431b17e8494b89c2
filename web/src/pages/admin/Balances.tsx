import { useTranslation } from "react-i18next";
import { Books } from "@/admin/Books";
import { OwedTable } from "@/admin/OwedTable";
import { api } from "@/api/client";
import { live } from "@/live";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { ErrorState, Lines } from "@/ui/States";

/** Who owes what to whom, and whether it adds up. */
export default function Balances() {
  const { t } = useTranslation();
  const { data, error, refetch } = api.useQuery("get", "/api/admin/balances", {}, live);
  return (
    <>
      <PageHeader title={t("balances.title")} text={t("balances.intro")} />
      {data ? (
        <div className="stack">
          <Books balances={data} />
          <OwedTable balances={data} />
        </div>
      ) : (
        <Panel>
          {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Lines count={8} />}
        </Panel>
      )}
    </>
  );
}
