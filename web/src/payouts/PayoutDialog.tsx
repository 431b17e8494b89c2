import { useTranslation } from "react-i18next";
import type { Payout, PayoutItem } from "@/api/types";
import { centimes } from "@/format/money";
import { counted } from "@/i18n";
import { Dialog } from "@/ui/Dialog";
import { DownloadButton } from "@/ui/DownloadButton";
import { DateTime, Ltr } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { Ledger } from "@/ui/Panel";
import { ErrorState, Lines } from "@/ui/States";
import { Account } from "./Account";
import { PayoutState } from "./PayoutState";
import { usePayout } from "./queries";

/** A payout step by step, and the earnings that it takes. */
export function PayoutDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = usePayout(id);
  return (
    <Dialog title={t("payouts.one")} width={520} footer={null} onCancel={onClose}>
      {data ? (
        <Details payout={data.payout} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Lines count={8} />
      )}
    </Dialog>
  );
}

function Details({ payout }: { payout: Payout }) {
  const { t } = useTranslation();
  const steps = [
    { key: "requested", at: payout.created_at, by: undefined },
    { key: "approved", at: payout.approved_at, by: payout.approved_by_name },
    { key: "paid", at: payout.paid_at, by: payout.paid_by_name },
    {
      key: payout.status === "returned" ? "returned" : "rejected",
      at: payout.closed_at,
      by: payout.closed_by_name,
    },
  ] as const;
  return (
    <div className="stack">
      <Ledger
        rows={[
          { key: "amount", label: t("payouts.amount"), value: <Money value={centimes(payout.amount)} /> },
          { key: "status", label: t("payouts.status"), value: <PayoutState status={payout.status} /> },
          {
            key: "account",
            label: t("payouts.account"),
            value: <Account rib={payout.rib} holder={payout.holder} />,
          },
          ...steps.flatMap(({ key, at, by }) =>
            at
              ? [
                  {
                    key,
                    label: t(`payouts.status_${key}`),
                    value: (
                      <>
                        <DateTime at={at} />
                        {by ? (
                          <>
                            {" · "}
                            <bdi>{by}</bdi>
                          </>
                        ) : null}
                      </>
                    ),
                  },
                ]
              : [],
          ),
          ...(payout.reference
            ? [{ key: "reference", label: t("payouts.reference"), value: <Ltr>{payout.reference}</Ltr> }]
            : []),
          ...(payout.advice_number
            ? [
                {
                  key: "advice",
                  label: t("payouts.advice"),
                  value: <Advice id={payout.id} number={payout.advice_number} />,
                },
              ]
            : []),
          ...(payout.reason
            ? [{ key: "reason", label: t("payouts.reason_label"), value: <bdi>{payout.reason}</bdi> }]
            : []),
        ]}
      />
      <h3>{t("payouts.takes", counted(payout.entries))}</h3>
      <Items items={payout.items ?? []} />
    </div>
  );
}

/** What was paid, for what, on paper. */
function Advice({ id, number }: { id: string; number: string }) {
  return (
    <DownloadButton path={`/api/payouts/${id}/advice.pdf`} name={`${number}.pdf`} size="small">
      <Ltr>{number}</Ltr>
    </DownloadButton>
  );
}

function Items({ items }: { items: PayoutItem[] }) {
  const { t } = useTranslation();
  return (
    <ul className="brief">
      {items.map((item) => (
        <li key={item.earning_id}>
          <span className="what">
            <bdi>{item.merchant_name}</bdi>
            <small>
              {item.kind === "commission" ? null : `${t(`payouts.kind_${item.kind}`)} · `}
              <DateTime at={item.earned_at} part="date" />
            </small>
          </span>
          <Money value={centimes(item.amount)} />
        </li>
      ))}
    </ul>
  );
}
