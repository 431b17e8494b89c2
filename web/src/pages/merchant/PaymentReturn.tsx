import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import { api } from "@/api/client";
import { toProblem } from "@/api/problem";
import { useUser } from "@/api/session";
import { PaymentOutcome, ToDeposit } from "@/deposit/PaymentOutcome";
import { useRefreshMoney } from "@/deposit/queries";
import { NextStep } from "@/first-hour/NextStep";
import { live } from "@/live";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/paiement/retour");
/** A provider answers within seconds: at first this page asks more often than live lists do. */
const EVERY = 2_500;
const LATE_AFTER = 60_000;

/** The truth about one payment. Coming back from the provider proves nothing: only the confirmation says "paid". */
export default function PaymentReturn() {
  const { t } = useTranslation();
  const { payment: id } = route.useSearch();
  const { ownsDeposit } = access(useUser());
  const refreshMoney = useRefreshMoney();
  const { data, error, refetch, late } = usePayment(id);
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
          <PaymentOutcome payment={data} late={late} onChanged={refetch} />
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

/** Asks for a payment until its outcome is known: often while its provider may answer, then as lists do. */
function usePayment(id: string | undefined) {
  const [late, setLate] = useState(false);
  const result = api.useQuery(
    "get",
    "/api/payments/{id}",
    { params: { path: { id: id ?? "" } } },
    {
      ...live,
      enabled: id !== undefined,
      refetchInterval: ({ state: { data } }) => {
        if (data?.status !== "pending") return false;
        // A transfer takes days, which nobody waits for here.
        return late || data.announced ? live.refetchInterval : EVERY;
      },
    },
  );
  const waits = result.data?.status === "pending";
  useEffect(() => {
    setLate(false);
    if (!waits) return;
    const timer = setTimeout(() => setLate(true), LATE_AFTER);
    return () => clearTimeout(timer);
  }, [waits]);
  return { ...result, late };
}
