import { Link } from "@tanstack/react-router";
import { CircleDollarSign, Lock, type LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import { AuditBadge } from "@/admin/AuditBadge";
import { useAudit, violations } from "@/admin/audit";
import type { Deposit, User } from "@/api/types";
import { DepositState } from "@/deposit/DepositState";
import { useDepositName } from "@/deposit/name";
import { worstFirst } from "@/deposit/order";
import { useDeposits } from "@/deposit/queries";
import { useEarningTotals } from "@/earnings/queries";
import { formatTime } from "@/format/dates";
import { type Centimes, centimes } from "@/format/money";
import { useOnline } from "@/online";
import { DateTime } from "@/ui/Formatted";
import { levelIcons } from "@/ui/LevelBadge";
import { Money, useMoneyText } from "@/ui/Money";

/** The money, always in sight: what a merchant has left, what an influencer has earned, whether it all adds up. */
export function SideCard({ user }: { user: User }) {
  const { ownsDeposit, canSendLeads, pages } = access(user);
  if (ownsDeposit) return <DepositInBrief />;
  if (pages.includes("audit")) return <AuditInBrief />;
  return canSendLeads ? <EarningsInBrief /> : null;
}

interface BriefestProps {
  to: "/depot" | "/revenus" | "/audit";
  label: string;
  icon: LucideIcon;
  look?: string;
  amount?: Centimes;
}

/** The same where the side bar has room for an icon and whole dirhams. */
function Briefest({ to, label, icon: Icon, look = "plain", amount }: BriefestProps) {
  return (
    <Link to={to} className={`side-brief ${look}`} title={label}>
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      <span className="visually-hidden">{label}</span>
      {amount === undefined ? null : <Money bare whole value={amount} />}
    </Link>
  );
}

/** The deposit that needs its merchant most, by its name. */
function DepositInBrief() {
  const { t } = useTranslation();
  const nameOf = useDepositName();
  const { data, isError, dataUpdatedAt } = useDeposits();
  const online = useOnline();
  const wordOf = (deposit: Deposit) =>
    deposit.status === "suspended" ? t("admin.status_suspended") : t(`level.${deposit.alert_level}`);
  if (!data) return null;
  const deposits = worstFirst(data.deposits);
  const [worst] = deposits;
  return (
    <>
      {worst ? (
        <Briefest
          to="/depot"
          label={`${t("nav.available")} · ${nameOf(worst, deposits)} · ${wordOf(worst)}`}
          icon={worst.status === "suspended" ? Lock : levelIcons[worst.alert_level]}
          look={worst.status === "suspended" ? "plain" : `level-${worst.alert_level.toLowerCase()}`}
          amount={centimes(worst.available_balance)}
        />
      ) : null}
      <div className="side-card">
        <div className="spread">
          <span className="quiet">{t("nav.available")}</span>
          {worst ? <DepositState deposit={worst} /> : null}
        </div>
        {worst ? <Money value={centimes(worst.available_balance)} /> : null}
        {worst && deposits.length > 1 ? (
          <span className="quiet one-line">
            <bdi>{nameOf(worst, deposits)}</bdi>
          </span>
        ) : null}
        {isError || !online ? (
          <span className="quiet">{t("common.offline_since", { time: formatTime(dataUpdatedAt) })}</span>
        ) : null}
        <Link
          to="/depot"
          search={worst ? { deposit: worst.id, open: "recharge" } : { open: "recharge" }}
          className="button small"
        >
          {t(worst ? "deposit.recharge" : "deposit.create")}
        </Link>
      </div>
    </>
  );
}

function EarningsInBrief() {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { data } = useEarningTotals();
  if (!data) return null;
  return (
    <>
      <Briefest
        to="/revenus"
        label={t("nav.earnings_available")}
        icon={CircleDollarSign}
        amount={centimes(data.totals.available)}
      />
      <div className="side-card">
        <span className="quiet">{t("nav.earnings_available")}</span>
        <Money value={centimes(data.totals.available)} />
        <span className="quiet">
          {t("nav.earnings_pending", { amount: money(centimes(data.totals.pending)) })}
        </span>
      </div>
    </>
  );
}

function AuditInBrief() {
  const { t } = useTranslation();
  const { data } = useAudit();
  if (!data?.checked_at) return null;
  return (
    <div className="side-card">
      <span className="quiet">{t("audit.title")}</span>
      <span className="row">
        <AuditBadge count={violations(data.checks)} />
      </span>
      <span className="quiet">
        <DateTime at={data.checked_at} />
      </span>
    </div>
  );
}
