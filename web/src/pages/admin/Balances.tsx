import { useTranslation } from "react-i18next";
import { Books } from "@/admin/Books";
import { useBalances } from "@/admin/balances";
import { OwedTable } from "@/admin/OwedTable";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { ErrorState, Lines } from "@/ui/States";

/** Who owes what to whom, and whether it adds up. */
export default function Balances() {
  const { t } = useTranslation();
  const list = useBalances();
  const { balances, people, error, refetch } = list;
  return (
    <>
      <PageHeader title={t("balances.title")} text={t("balances.intro")} />
      {balances ? (
        <div className="stack">
          <Books balances={balances} />
          <OwedTable people={people} list={list} />
        </div>
      ) : (
        <Panel>
          {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Lines count={8} />}
        </Panel>
      )}
    </>
  );
}
