import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Segmented, Select } from "antd";
import { FileUp, Landmark } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ImportStatement } from "@/admin/ImportStatement";
import { StatementLines } from "@/admin/StatementLines";
import { TransferModal } from "@/admin/TransferModal";
import { confirmLine, useRefreshTransfers, useStatementLines } from "@/admin/transfers";
import type { Payment, StatementLine } from "@/api/types";
import { useMethods } from "@/deposit/methods";
import { centimes } from "@/format/money";
import { ListFoot } from "@/ui/ListFoot";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines, useProblemText } from "@/ui/States";

const route = getRouteApi("/frame/virements");

/** What came to our accounts: statements are imported, and what was announced is confirmed. */
export default function Transfers() {
  const { t } = useTranslation();
  const { view, account } = route.useSearch();
  const navigate = route.useNavigate();
  const accounts = useMethods().data?.bank_accounts ?? [];
  const list = useStatementLines({ confirmed: view === "confirmed", bank_account: account });
  const refresh = useRefreshTransfers();
  const [importing, setImporting] = useState(false);
  const [recording, setRecording] = useState<StatementLine>();
  const [confirming, setConfirming] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  const confirm = async (line: StatementLine) => {
    if (!line.proposal || confirming) return;
    setConfirming(line.id);
    setOutcome(undefined);
    try {
      setOutcome({ credited: await confirmLine(line, line.proposal.payment_id) });
    } catch (failure) {
      setOutcome({ failure });
    }
    await refresh();
    setConfirming(undefined);
  };
  return (
    <>
      <PageHeader
        title={t("transfers.title")}
        text={t("transfers.intro")}
        end={
          <Button
            type="primary"
            icon={<FileUp size={16} strokeWidth={1.75} />}
            onClick={() => setImporting(true)}
          >
            {t("transfers.import")}
          </Button>
        }
      />
      <Panel
        title={t("transfers.lines")}
        end={
          <span className="row">
            {accounts.length > 1 ? (
              <Select
                allowClear
                aria-label={t("transfers.account")}
                placeholder={t("transfers.all_accounts")}
                value={account}
                onChange={(account: string | undefined) =>
                  void navigate({ search: (before) => ({ ...before, account }), replace: true })
                }
                options={accounts.map(({ name }) => ({ value: name, label: name }))}
              />
            ) : null}
            <Segmented
              name="view"
              aria-label={t("transfers.title")}
              value={view ?? "open"}
              options={[
                { value: "open", label: t("transfers.tab_open") },
                { value: "confirmed", label: t("transfers.tab_confirmed") },
              ]}
              onChange={(value) =>
                void navigate({
                  search: (before) => ({ ...before, view: value === "confirmed" ? value : undefined }),
                  replace: true,
                })
              }
            />
          </span>
        }
      >
        {outcome ? <Said outcome={outcome} /> : null}
        {!list.data ? (
          list.error ? (
            <ErrorState error={list.error} onRetry={() => void list.refetch()} />
          ) : (
            <Lines count={6} />
          )
        ) : list.lines.length === 0 ? (
          <EmptyState
            icon={Landmark}
            title={t(view === "confirmed" ? "transfers.none_confirmed" : "transfers.none")}
            text={view === "confirmed" ? undefined : t("transfers.none_text")}
          />
        ) : (
          <>
            <StatementLines
              lines={list.lines}
              confirming={confirming}
              onConfirm={(line) => void confirm(line)}
              onRecord={setRecording}
            />
            <ListFoot list={list} shown={list.lines.length} />
          </>
        )}
      </Panel>
      {importing ? <ImportStatement accounts={accounts} onClose={() => setImporting(false)} /> : null}
      {recording ? (
        <TransferModal
          arrived={recording}
          onClose={() => {
            setRecording(undefined);
            void refresh();
          }}
        />
      ) : null}
    </>
  );
}

type Outcome = { credited: Payment | undefined } | { failure: unknown };

/** What the latest confirmation came to. */
function Said({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const describe = useProblemText();
  if ("failure" in outcome) {
    return (
      <Notice tone="bad" role="alert">
        {describe(outcome.failure)}
      </Notice>
    );
  }
  const { credited } = outcome;
  if (!credited) return null;
  return (
    <Notice
      tone="good"
      role="status"
      action={
        <Link to="/paiement/retour" search={{ payment: credited.id }} className="button small">
          {t("quarantine.see_payment")}
        </Link>
      }
    >
      {t("payment.paid_of", {
        amount: money(centimes(credited.amount)),
        merchant: credited.merchant_name,
      })}
    </Notice>
  );
}
