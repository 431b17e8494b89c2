import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { FinishPayment } from "@/deposit/FinishPayment";
import { FIRST_DEPOSIT_MIN } from "@/deposit/limits";
import { useOpenPayment } from "@/deposit/payments";
import { RechargeModal } from "@/deposit/RechargeModal";
import { counted } from "@/i18n";
import { useMoneyText } from "@/ui/Money";
import { StepList } from "./StepList";
import { type MerchantSteps, nextOf } from "./steps";

const NewCampaign = lazy(() =>
  import("@/campaigns/NewCampaign").then((module) => ({ default: module.NewCampaign })),
);
const ProposeAgreement = lazy(() =>
  import("@/agreements/Propose").then((module) => ({ default: module.ProposeAgreement })),
);

type Asked = "deposit" | "campaign" | "agreement";

/** Deposit, campaign, agreement, first lead: in place of cards that have nothing to show yet. */
export function MerchantChecklist({ steps }: { steps: MerchantSteps }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const next = nextOf(steps);
  const open = useOpenPayment(steps.unpaid);
  const ask = (what: Asked, label: string) => (
    <Button type={next === what ? "primary" : "default"} onClick={() => setAsked(what)}>
      {label}
    </Button>
  );
  const actions: Record<keyof MerchantSteps["done"], ReactNode> = {
    deposit: (
      <span className="row">
        {open ? <FinishPayment payment={open} className="button" /> : null}
        {ask("deposit", t("deposit.create"))}
      </span>
    ),
    campaign: steps.draft ? (
      <Link
        to="/campagnes/$id"
        params={{ id: steps.draft.id }}
        search={{ view: "settings" }}
        className={next === "campaign" ? "button primary" : "button"}
      >
        {t("first.open_draft")}
      </Link>
    ) : (
      ask("campaign", t("campaigns.new"))
    ),
    agreement: ask("agreement", t("agreements.propose")),
    lead:
      steps.waiting > 0 ? (
        <Link to="/leads" className="button primary">
          {t("leads.summary", counted(steps.waiting))}
        </Link>
      ) : null,
  };
  return (
    <>
      <StepList
        title={t("first.title")}
        text={t("first.merchant_intro")}
        steps={steps.order.map((key) => ({
          key,
          done: steps.done[key],
          title: t(`first.merchant_${key}`),
          text: t(`first.merchant_${key}_text`, { amount: money(FIRST_DEPOSIT_MIN) }),
          action: actions[key],
        }))}
      />
      <RechargeModal open={asked === "deposit"} deposit={null} among={[]} onClose={close} />
      <Suspense fallback={null}>
        {asked === "campaign" ? <NewCampaign onClose={close} /> : null}
        {asked === "agreement" ? <ProposeAgreement onClose={close} /> : null}
      </Suspense>
    </>
  );
}
