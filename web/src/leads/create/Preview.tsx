import { useTranslation } from "react-i18next";
import type { Campaign, CommissionQuote } from "@/api/types";
import { fundsOf } from "@/campaigns/funds";
import { formatDate } from "@/format/dates";
import { centimes } from "@/format/money";
import { formatPercent } from "@/format/percent";
import { counted } from "@/i18n";
import { Percent } from "@/ui/Formatted";
import { Money, useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import type { Duplicate } from "./previews";

interface Props {
  campaign: Campaign | undefined;
  quote: CommissionQuote | undefined;
  duplicate: Duplicate | undefined;
}

function useKindText(): (quote: CommissionQuote, campaign: Campaign | undefined) => string {
  const { t } = useTranslation();
  const money = useMoneyText();
  return (quote, campaign) => {
    if (quote.commission_type === "percentage") {
      return t("create.percentage", { percent: formatPercent(quote.rate_applied ?? 0, 2) });
    }
    return campaign
      ? t("create.fixed_from", { threshold: money(centimes(campaign.price.commission_threshold)) })
      : t("create.fixed");
  };
}

export function DuplicateNote({ duplicate }: { duplicate: Duplicate }) {
  const { t } = useTranslation();
  return (
    <Notice tone="warning" role="status" title={<span className="block">{t("create.duplicate")}</span>}>
      {t(`create.duplicate_${duplicate.by}`, { date: formatDate(duplicate.at) })}
    </Notice>
  );
}

/** What to say where this lead cannot be paid, and perhaps a smaller one can. */
export function useNoFundsText(): (campaign: Campaign | undefined) => string {
  const { t } = useTranslation();
  const money = useMoneyText();
  return (campaign) => {
    const upTo = campaign && fundsOf(campaign)?.upTo;
    const value = upTo ? money(upTo, { whole: true }) : undefined;
    return [t("create.no_funds_text"), value ? t("create.no_funds_up_to", { value }) : null]
      .filter(Boolean)
      .join(" ");
  };
}

function FundsNote({ available, campaign }: { available: boolean; campaign: Campaign | undefined }) {
  const { t } = useTranslation();
  const noFunds = useNoFundsText();
  return available ? (
    <Notice tone="good" title={<span className="block">{t("create.funds")}</span>}>
      {t("create.funds_text")}
    </Notice>
  ) : (
    <Notice tone="bad" role="alert" title={<span className="block">{t("create.no_funds")}</span>}>
      {noFunds(campaign)}
    </Notice>
  );
}

/** Beside the form: what this lead would bring, with its arithmetic. */
export function Preview({ campaign, quote, duplicate }: Props) {
  const { t } = useTranslation();
  const kind = useKindText();
  const delay = campaign?.payment_delay_days;
  return (
    <aside className="panel flush preview" aria-live="polite">
      <div className="preview-gain">
        <p className="quiet">{t("create.gain")}</p>
        {quote ? (
          <>
            <Money className="figure" value={centimes(quote.influencer_commission)} />
            <p className="quiet">{t("create.gain_if")}</p>
          </>
        ) : (
          <p className="quiet">{t("create.gain_wait")}</p>
        )}
      </div>
      {quote ? (
        <div className="preview-more">
          <div className="spread">
            <span>{t("create.commission")}</span>
            <Money className="strong" value={centimes(quote.commission_amount)} />
          </div>
          <p className="quiet">{kind(quote, campaign)}</p>
          <div className="spread">
            <span>{t("create.your_share")}</span>
            <span className="strong">
              <Percent value={quote.influencer_percentage} decimals={2} />
            </span>
          </div>
          {delay == null ? null : <p className="quiet">{t("create.payable", counted(delay))}</p>}
          <FundsNote available={quote.deposit_available} campaign={campaign} />
          {duplicate ? <DuplicateNote duplicate={duplicate} /> : null}
        </div>
      ) : duplicate ? (
        <div className="preview-more">
          <DuplicateNote duplicate={duplicate} />
        </div>
      ) : null}
    </aside>
  );
}

/** The same in a phone's bottom bar. */
export function PreviewBar({ campaign, quote }: Omit<Props, "duplicate">) {
  const { t } = useTranslation();
  const kind = useKindText();
  if (!quote) return <p className="quiet">{t("create.gain_wait")}</p>;
  return (
    <div className="preview-bar" aria-live="polite">
      <span>
        <small>{t("create.gain")}</small>
        <Money className="kpi" value={centimes(quote.influencer_commission)} />
      </span>
      <span className="end">
        <small>
          {t("create.commission")} <Money value={centimes(quote.commission_amount)} />
          <span className="kind"> · {kind(quote, campaign)}</span>
        </small>
        <small className={quote.deposit_available ? "good" : "bad"}>
          {t(quote.deposit_available ? "create.funds" : "create.no_funds")}
        </small>
      </span>
    </div>
  );
}
