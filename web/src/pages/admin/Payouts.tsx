import { getRouteApi } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { HandCoins } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NAMES } from "@/api/names";
import type { Payout, PayoutStatus, PayoutTotal } from "@/api/types";
import { centimes } from "@/format/money";
import { counted } from "@/i18n";
import { Batches } from "@/payouts/Batches";
import { Decide, type Verb, verbsOf } from "@/payouts/Decide";
import { PayoutDialog } from "@/payouts/PayoutDialog";
import { PayoutList } from "@/payouts/PayoutList";
import { totalOf, usePayouts } from "@/payouts/queries";
import { usePhone } from "@/theme/mode";
import { ListFoot } from "@/ui/ListFoot";
import { Money } from "@/ui/Money";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";
import { Strip } from "@/ui/Strip";

const route = getRouteApi("/frame/versements");

/** What influencers ask to be paid: the queue, what is sent to the bank, and what became of it. */
export default function Payouts() {
  const { t } = useTranslation();
  const { status, payout } = route.useSearch();
  const navigate = route.useNavigate();
  const list = usePayouts(status);
  const [asked, setAsked] = useState<{ payout: Payout; verb: Verb }>();
  return (
    <>
      <PageHeader title={t("payouts.title")} text={t("payouts.intro_admin")} />
      <div className="stack">
        {list.data ? <Totals totals={list.totals} /> : null}
        <Panel
          title={t("payouts.list_admin")}
          end={
            <Select
              allowClear
              aria-label={t("payouts.status")}
              placeholder={t("payouts.all_statuses")}
              popupMatchSelectWidth={false}
              value={status}
              onChange={(value: PayoutStatus | undefined) =>
                void navigate({ search: (before) => ({ ...before, status: value }), replace: true })
              }
              options={NAMES.PayoutStatus.map((value) => ({ value, label: t(`payouts.status_${value}`) }))}
            />
          }
        >
          {!list.data ? (
            list.error ? (
              <ErrorState error={list.error} onRetry={() => void list.refetch()} />
            ) : (
              <Lines count={6} />
            )
          ) : list.payouts.length === 0 ? (
            <EmptyState icon={HandCoins} title={t("payouts.empty_admin")} />
          ) : (
            <PayoutList
              ofEverybody
              payouts={list.payouts}
              actions={(one) => <Actions payout={one} onAsk={(verb) => setAsked({ payout: one, verb })} />}
            />
          )}
          {list.payouts.length > 0 ? <ListFoot list={list} shown={list.payouts.length} /> : null}
        </Panel>
        <Batches approved={totalOf(list.totals, "approved")?.payouts ?? 0} />
      </div>
      {asked ? <Decide payout={asked.payout} verb={asked.verb} onClose={() => setAsked(undefined)} /> : null}
      {payout ? (
        <PayoutDialog
          id={payout}
          onClose={() =>
            void navigate({ search: (before) => ({ ...before, payout: undefined }), replace: true })
          }
        />
      ) : null}
    </>
  );
}

function Totals({ totals }: { totals: PayoutTotal[] }) {
  const { t } = useTranslation();
  const cells = (["requested", "approved", "paid"] as const).flatMap((status) => {
    const total = totalOf(totals, status);
    return total
      ? [
          {
            key: status,
            label: t(`payouts.status_${status}`),
            value: <Money value={centimes(total.amount)} className="kpi" />,
            note: t("payouts.count", counted(total.payouts)),
          },
        ]
      : [];
  });
  return <Strip cells={cells} />;
}

function Actions({ payout, onAsk }: { payout: Payout; onAsk: (verb: Verb) => void }) {
  const { t } = useTranslation();
  const size = usePhone() ? "large" : "small";
  return verbsOf[payout.status].map((verb) => (
    <Button
      key={verb}
      size={size}
      // What is usual stands out before what is rare.
      type={verb === "approve" || verb === "paid" ? "default" : "text"}
      aria-label={t("common.labelled", { label: t(`payouts.${verb}`), value: payout.influencer_name })}
      onClick={() => onAsk(verb)}
    >
      {t(`payouts.${verb}`)}
    </Button>
  ));
}
