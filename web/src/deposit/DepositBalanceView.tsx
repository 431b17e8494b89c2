import "./deposit.css";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Balance, DepositTransaction } from "@/api/types";
import { centimes } from "@/format/money";
import { LevelBadge } from "@/ui/LevelBadge";
import { useMoneyText } from "@/ui/Money";
import { BalanceFigures } from "./BalanceFigures";
import { BalanceRing } from "./BalanceRing";
import { FinishPayment } from "./FinishPayment";
import { Freshness } from "./Freshness";
import { LevelBanner } from "./LevelBanner";
import { FIRST_DEPOSIT_MIN } from "./limits";
import { TransactionList } from "./TransactionList";

interface Props {
  balance: Balance;
  /** The balance right after the latest credit, which the percentage is of. */
  reference?: number | undefined;
  /** When these figures came from the server. */
  at: number;
  stale: boolean;
  transactions?: DepositTransaction[] | undefined;
  pending?: number | undefined;
  onRecharge: () => void;
  /** The deposit's own page shows its statement below: no link to it. */
  onItsPage?: boolean | undefined;
}

export function DepositBalanceView(props: Props) {
  const { balance, reference, at, stale, transactions, pending, onRecharge } = props;
  const { t } = useTranslation();
  return (
    <section className="panel flush deposit-card" aria-label={t("deposit.main")}>
      <header className="deposit-head">
        <h2>{t("deposit.main")}</h2>
        <LevelBadge level={balance.alert_level} />
        <Freshness at={at} stale={stale} />
      </header>
      <div className="deposit-body">
        <div className="deposit-state">
          <LevelBanner balance={balance} />
          <div className="deposit-money">
            <BalanceRing
              percent={balance.percentage_available}
              level={balance.alert_level}
              reference={reference === undefined ? undefined : centimes(reference)}
            />
            <div>
              <BalanceFigures balance={balance} pending={pending} />
              <div className="row deposit-actions">
                <Button type="primary" icon={<Plus size={16} strokeWidth={2} />} onClick={onRecharge}>
                  {t("deposit.recharge")}
                </Button>
                {props.onItsPage ? null : (
                  <Link to="/depot" className="button">
                    {t("deposit.statement")}
                  </Link>
                )}
              </div>
            </div>
          </div>
        </div>
        {transactions ? (
          <div className="deposit-latest">
            <div className="spread">
              <h3>{t("deposit.latest")}</h3>
              {props.onItsPage ? null : <Link to="/depot">{t("common.see_all")}</Link>}
            </div>
            <TransactionList rows={transactions} />
          </div>
        ) : null}
      </div>
    </section>
  );
}

interface NoDepositProps {
  /** One was opened, and its payment never confirmed. */
  unpaid: string | null | undefined;
  onItsPage?: boolean | undefined;
  onCreate: () => void;
}

export function NoDeposit({ unpaid, onItsPage, onCreate }: NoDepositProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  return (
    <section className="panel flush deposit-card">
      <header className="deposit-head">
        <h2>{t("deposit.title")}</h2>
      </header>
      <div className="state">
        <svg viewBox="0 0 56 56" width="56" height="56" className="dotted" aria-hidden="true">
          <circle cx="28" cy="28" r="18" pathLength="120" />
          <circle cx="40.5" cy="15.5" r="5.5" className="arriving" />
        </svg>
        <h3>{t("deposit.empty_title")}</h3>
        <p>{t("deposit.empty_text", { amount: money(FIRST_DEPOSIT_MIN) })}</p>
        {unpaid ? (
          <p>
            {t("deposit.unpaid")} {onItsPage ? null : <Link to="/depot">{t("payment.see_deposit")}</Link>}
          </p>
        ) : null}
        <div className="row">
          {unpaid ? <FinishPayment depositId={unpaid} /> : null}
          <Button type="primary" icon={<Plus size={16} strokeWidth={2} />} onClick={onCreate}>
            {t("deposit.create")}
          </Button>
        </div>
      </div>
    </section>
  );
}

export function DepositSkeleton() {
  const { t } = useTranslation();
  return (
    <section className="panel flush deposit-card" aria-busy="true" aria-label={t("common.loading")}>
      <header className="deposit-head">
        <span className="bone" style={{ inlineSize: 140, blockSize: 22 }} />
      </header>
      <div className="deposit-body">
        <div className="deposit-money">
          <span className="bone-ring" />
          <div className="lines">
            <span className="bone" style={{ inlineSize: "60%" }} />
            <span className="bone" style={{ inlineSize: "100%" }} />
            <span className="bone" style={{ inlineSize: "100%" }} />
            <span className="bone" style={{ inlineSize: "100%" }} />
            <span className="bone" style={{ inlineSize: "55%" }} />
          </div>
        </div>
      </div>
    </section>
  );
}
