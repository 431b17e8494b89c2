import { Link } from "@tanstack/react-router";
import { ListChecks } from "lucide-react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import type { User } from "@/api/types";
import { countOf, useMerchantSteps, useSenderSteps } from "./steps";

/** How far somebody new has come; gone with the first lead decided, or the first gain. */
export function FirstHourInSideBar({ user }: { user: User }) {
  const { t } = useTranslation();
  const { ownsDeposit, canSendLeads } = access(user);
  const merchant = useMerchantSteps(ownsDeposit);
  const sender = useSenderSteps(canSendLeads);
  const count = merchant ? countOf(merchant) : sender ? countOf(sender) : undefined;
  if (!count) return null;
  const progress = t("first.progress", { done: String(count.done), all: String(count.all) });
  return (
    <Link to="/" className="side-steps" title={`${t("first.title")} · ${progress}`}>
      <ListChecks size={18} strokeWidth={1.75} aria-hidden />
      <span className="label">{t("first.title")}</span>
      <span className="num">{progress}</span>
    </Link>
  );
}
