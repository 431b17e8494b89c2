import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Notice } from "@/ui/Notice";
import { countOf, nextOf, useMerchantSteps } from "./steps";

/** On a page where a step has just been done: what comes after it. Nothing once the first lead is decided. */
export function NextStep() {
  const { t } = useTranslation();
  const steps = useMerchantSteps();
  const next = steps && nextOf(steps);
  if (!next) return null;
  const { done, all } = countOf(steps);
  return (
    <Notice
      tone="info"
      role="status"
      title={t("first.next", { done: String(done), all: String(all) })}
      action={
        <Link to="/" className="button small">
          {t("first.go_on")}
        </Link>
      }
    >
      {t(`first.merchant_${next}`)}
    </Notice>
  );
}
