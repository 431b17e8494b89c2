import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { centimes } from "@/format/money";
import { DateTime, Ltr } from "@/ui/Formatted";
import { ListFoot } from "@/ui/ListFoot";
import { Money } from "@/ui/Money";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";
import { PaymentState } from "./PaymentState";
import { usePayments } from "./payments";

/** Payments opened, with what became of each; the one who pays can finish those that are still open. */
export function PaymentList({ finishing, ofEverybody }: { finishing?: boolean; ofEverybody?: boolean }) {
  const { t } = useTranslation();
  const list = usePayments();
  return (
    <Panel title={t("admin.payments")}>
      {!list.data ? (
        list.error ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <Lines count={8} />
        )
      ) : list.payments.length === 0 ? (
        <EmptyState title={t("admin.payments_empty")} />
      ) : (
        <ul className="brief rows">
          {list.payments.map((payment) => (
            <li key={payment.id}>
              <span className="what">
                <Link to="/paiement/retour" search={{ payment: payment.id }} className="name">
                  {ofEverybody ? <bdi>{payment.merchant_name}</bdi> : t(`deposit.method_${payment.method}`)}
                </Link>
                <small>
                  {ofEverybody ? <>{t(`deposit.method_${payment.method}`)} · </> : null}
                  <bdi>{payment.campaign_name ?? t("deposit.all_campaigns")}</bdi>
                  {" · "}
                  <DateTime at={payment.created_at} />
                  {payment.reference ? (
                    <>
                      {" · "}
                      <Ltr>{payment.reference}</Ltr>
                    </>
                  ) : null}
                </small>
              </span>
              {finishing && payment.status === "pending" && payment.payment_url ? (
                <a href={payment.payment_url}>{t("deposit.finish_payment")}</a>
              ) : null}
              <PaymentState status={payment.status} />
              <Money value={centimes(payment.amount)} className="strong" />
            </li>
          ))}
        </ul>
      )}
      {list.payments.length > 0 ? <ListFoot list={list} shown={list.payments.length} /> : null}
    </Panel>
  );
}
