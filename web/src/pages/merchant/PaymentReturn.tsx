import { getRouteApi, Link } from "@tanstack/react-router";
import { CircleCheck, CircleX, Clock, ClockAlert } from "lucide-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import { api } from "@/api/client";
import { toProblem } from "@/api/problem";
import { useUser } from "@/api/session";
import type { Payment } from "@/api/types";
import { useDeposit, useRefreshMoney } from "@/deposit/queries";
import { Receipt } from "@/deposit/Receipt";
import { NextStep } from "@/first-hour/NextStep";
import { centimes } from "@/format/money";
import { DateTime, Ltr } from "@/ui/Formatted";
import { Money, useMoneyText } from "@/ui/Money";
import { PageHeader } from "@/ui/PageHeader";
import { Ledger, Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/paiement/retour");
const icons = { pending: Clock, paid: CircleCheck, failed: CircleX, expired: ClockAlert };
/** A provider answers within seconds: this page asks more often than live lists do. */
const EVERY = 2_500;

/** The truth about one payment. Coming back from the provider proves nothing: only the confirmation says "paid". */
export default function PaymentReturn() {
  const { t } = useTranslation();
  const { payment: id } = route.useSearch();
  const { ownsDeposit } = access(useUser());
  const refreshMoney = useRefreshMoney();
  const { data, error, refetch } = api.useQuery(
    "get",
    "/api/payments/{id}",
    { params: { path: { id: id ?? "" } } },
    {
      enabled: id !== undefined,
      refetchInterval: (query) => (query.state.data?.status === "pending" ? EVERY : false),
    },
  );
  const status = data?.status;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per outcome, not per render
  useEffect(() => {
    if (status && status !== "pending") void refreshMoney();
  }, [status]);

  return (
    <>
      <PageHeader title={t("payment.title")} />
      {status === "paid" && ownsDeposit ? <NextStep /> : null}
      <Panel>
        {data ? (
          <Outcome payment={data} />
        ) : id === undefined || (error && toProblem(error).status === 404) ? (
          <EmptyState
            heading="h2"
            title={t("fault.not_found_title")}
            text={t("payment.missing")}
            action={<ToDeposit />}
          />
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Lines count={4} />
        )}
      </Panel>
    </>
  );
}

/** The deposit of a payment, where the reader finds it: their own, or among those of everybody. */
function ToDeposit({ payment }: { payment?: Payment }) {
  const { t } = useTranslation();
  const { ownsDeposit } = access(useUser());
  return ownsDeposit ? (
    <Link to="/depot" search={{ deposit: payment?.deposit_id }} className="button">
      {t("payment.see_deposit")}
    </Link>
  ) : (
    <Link to="/depots" search={{ q: payment?.merchant_name }} className="button">
      {t("payment.see_deposit")}
    </Link>
  );
}

/** Asks for the same money again, for the same deposit or a new one like it. */
function TryAgain({ payment: { purpose, deposit_id, amount } }: { payment: Payment }) {
  const { t } = useTranslation();
  const first = purpose === "initial";
  const campaign = useDeposit(first ? deposit_id : undefined)?.campaign_id ?? undefined;
  const search = first
    ? { open: "create" as const, amount: String(amount), campaign }
    : { open: "recharge" as const, amount: String(amount), deposit: deposit_id };
  return (
    <Link to="/depot" search={search} className="button primary">
      {t("payment.try_again")}
    </Link>
  );
}

function Outcome({ payment }: { payment: Payment }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { ownsDeposit } = access(useUser());
  const { status } = payment;
  const values = { amount: money(centimes(payment.amount)), merchant: payment.merchant_name };
  return (
    <div aria-live="polite">
      <EmptyState
        heading="h2"
        icon={icons[status]}
        title={t(`payment.${status}_title`)}
        text={ownsDeposit ? t(`payment.${status}`, values) : t(`payment.${status}_of`, values)}
        action={
          ownsDeposit && (status === "failed" || status === "expired") ? (
            <TryAgain payment={payment} />
          ) : (
            <span className="row">
              <ToDeposit payment={payment} />
              {payment.receipt_number ? (
                <Receipt payment={payment} number={payment.receipt_number} full />
              ) : null}
              {ownsDeposit && status === "pending" && payment.payment_url ? (
                <a href={payment.payment_url} className="button">
                  {t("payment.resume")}
                </a>
              ) : null}
            </span>
          )
        }
      />
      <div className="narrow">
        <Ledger
          rows={[
            ...(ownsDeposit
              ? []
              : [{ key: "merchant", label: t("admin.merchant"), value: <bdi>{payment.merchant_name}</bdi> }]),
            {
              key: "amount",
              label: t("payment.amount"),
              value: <Money value={centimes(payment.amount)} />,
            },
            {
              key: "method",
              label: t("payment.method"),
              value: t(`deposit.method_${payment.method}`),
            },
            {
              key: "reference",
              label: t("payment.reference"),
              value: <Ltr>{payment.reference ?? payment.id}</Ltr>,
            },
            {
              key: "opened",
              label: t("payment.opened_at"),
              value: <DateTime at={payment.created_at} />,
            },
          ]}
        />
      </div>
    </div>
  );
}
