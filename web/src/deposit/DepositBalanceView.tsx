import "./deposit.css";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { Plus, Wallet } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Deposit, DepositTransaction } from "@/api/types";
import { centimes } from "@/format/money";
import { useMoneyText } from "@/ui/Money";
import { Lines } from "@/ui/States";
import { BalanceFigures } from "./BalanceFigures";
import { BalanceRing } from "./BalanceRing";
import { DepositState } from "./DepositState";
import { FinishPayment } from "./FinishPayment";
import { Freshness } from "./Freshness";
import { LevelBanner } from "./LevelBanner";
import { FIRST_DEPOSIT_MIN } from "./limits";
import { useDepositName } from "./name";
import { useOpenPayment } from "./payments";
import { TransactionList } from "./TransactionList";

interface Props {
  deposit: Deposit;
  /** All deposits of the merchant, for a name that fits no other. */
  among?: Deposit[];
  /** When these figures came from the server. */
  at: number;
  stale: boolean;
  /** Null while they are on their way. */
  transactions?: DepositTransaction[] | null | undefined;
  onRecharge: () => void;
  /** The deposit's own page shows its statement below: no link to it. */
  onItsPage?: boolean | undefined;
  /** What stands below the figures. */
  children?: ReactNode;
}

export function DepositBalanceView(props: Props) {
  const { deposit, among, at, stale, transactions, onRecharge } = props;
  const { t } = useTranslation();
  const name = useDepositName()(deposit, among);
  return (
    <section className="panel flush deposit-card" aria-label={t("deposit.named", { name })}>
      <header className="deposit-head">
        <h2>
          {t("deposit.title")} · <bdi>{name}</bdi>
        </h2>
        <DepositState deposit={deposit} />
        <Freshness at={at} stale={stale} />
      </header>
      <div className="deposit-body">
        <div className="deposit-state">
          <LevelBanner deposit={deposit} />
          <div className="deposit-money">
            <BalanceRing
              percent={deposit.percentage_available}
              level={deposit.status === "suspended" ? null : deposit.alert_level}
              reference={centimes(deposit.reference_amount)}
            />
            <div>
              <BalanceFigures deposit={deposit} />
              <div className="row deposit-actions">
                <Button type="primary" icon={<Plus size={16} strokeWidth={2} />} onClick={onRecharge}>
                  {t("deposit.recharge")}
                </Button>
                {props.onItsPage ? null : (
                  <Link to="/depot" search={{ deposit: deposit.id }} className="button">
                    {t("deposit.statement")}
                  </Link>
                )}
              </div>
            </div>
          </div>
        </div>
        {transactions === undefined ? null : (
          <div className="deposit-latest">
            <div className="spread">
              <h3>{t("deposit.latest")}</h3>
              {props.onItsPage ? null : (
                <Link to="/depot" search={{ deposit: deposit.id }}>
                  {t("common.see_all")}
                </Link>
              )}
            </div>
            {transactions ? <TransactionList rows={transactions} /> : <Bones />}
          </div>
        )}
      </div>
      {props.children}
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
  const open = useOpenPayment(unpaid);
  return (
    <section className="panel flush deposit-card">
      <header className="deposit-head">
        <h2>{t("deposit.title")}</h2>
      </header>
      <div className="state">
        <Wallet size={40} strokeWidth={1.25} className="quiet" aria-hidden />
        <h3>{t("deposit.empty_title")}</h3>
        <p>{t("deposit.empty_text", { amount: money(FIRST_DEPOSIT_MIN) })}</p>
        {open ? (
          <p>
            {open.announced
              ? t("transfer.unpaid", { code: open.announced.transfer_code })
              : t("deposit.unpaid")}{" "}
            {onItsPage ? null : <Link to="/depot">{t("payment.see_deposit")}</Link>}
          </p>
        ) : null}
        <div className="row">
          {open ? <FinishPayment payment={open} className="button" /> : null}
          <Button type="primary" icon={<Plus size={16} strokeWidth={2} />} onClick={onCreate}>
            {t("deposit.create")}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** As high as five movements. */
function Bones() {
  return (
    <div className="bones-transactions">
      <Lines count={5} />
    </div>
  );
}

export function DepositSkeleton({ onItsPage }: Pick<Props, "onItsPage">) {
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
        {onItsPage ? null : (
          <div className="deposit-latest">
            <Bones />
          </div>
        )}
      </div>
    </section>
  );
}
