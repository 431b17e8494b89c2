import { getRouteApi } from "@tanstack/react-router";
import { Button } from "antd";
import { HandCoins } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Payout } from "@/api/types";
import { EarningTotals } from "@/earnings/EarningTotals";
import { useEarningTotals } from "@/earnings/queries";
import { centimes } from "@/format/money";
import { AccountPanel } from "@/payouts/AccountPanel";
import { AskPayout } from "@/payouts/AskPayout";
import { LEAST } from "@/payouts/limits";
import { PayoutDialog } from "@/payouts/PayoutDialog";
import { PayoutList } from "@/payouts/PayoutList";
import { useAccount, usePayouts } from "@/payouts/queries";
import { ListFoot } from "@/ui/ListFoot";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/versements");

/** What somebody earned, what they asked to be paid, and what became of it. */
export default function Payouts() {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { payout } = route.useSearch();
  const navigate = route.useNavigate();
  const earned = useEarningTotals();
  const account = useAccount();
  const list = usePayouts();
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState<Payout>();
  const totals = earned.data?.totals;
  const available = totals ? centimes(totals.available) : undefined;
  const canAsk = available !== undefined && available >= LEAST;
  const close = () => void navigate({ search: {}, replace: true });
  return (
    <>
      <PageHeader
        title={t("payouts.title")}
        text={t("payouts.intro", { least: money(LEAST) })}
        end={
          <Button
            type="primary"
            icon={<HandCoins size={16} strokeWidth={1.75} />}
            // The form begins with the account that is known.
            disabled={!canAsk || account.isPending}
            onClick={() => setAsking(true)}
          >
            {t("payouts.ask")}
          </Button>
        }
      />
      {asked ? (
        <Notice tone="good" role="status">
          {t("payouts.asked", { amount: money(centimes(asked.amount)) })}
        </Notice>
      ) : null}
      <div className="stack">
        {totals ? (
          <EarningTotals totals={totals} />
        ) : earned.error ? (
          <ErrorState error={earned.error} onRetry={() => void earned.refetch()} />
        ) : (
          <Lines count={2} />
        )}
        {available !== undefined && !canAsk ? (
          <p className="quiet">
            {t(available < 0 ? "payouts.below_zero" : "payouts.too_little", { least: money(LEAST) })}
          </p>
        ) : null}
        <Panel title={t("payouts.list")}>
          {!list.data ? (
            list.error ? (
              <ErrorState error={list.error} onRetry={() => void list.refetch()} />
            ) : (
              <Lines count={4} />
            )
          ) : list.payouts.length === 0 ? (
            <EmptyState icon={HandCoins} title={t("payouts.empty")} />
          ) : (
            <PayoutList payouts={list.payouts} />
          )}
          {list.payouts.length > 0 ? <ListFoot list={list} shown={list.payouts.length} /> : null}
        </Panel>
        <AccountPanel />
      </div>
      {asking && available !== undefined ? (
        <AskPayout
          available={available}
          account={account.data?.account ?? null}
          onAsked={setAsked}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {payout ? <PayoutDialog id={payout} onClose={close} /> : null}
    </>
  );
}
