import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useDemo } from "@/account/demo";
import type { DemoAccount } from "@/api/types";
import { Ltr } from "@/ui/Formatted";

interface Props {
  disabled: boolean;
  onEnter: (account: { email: string; password: string }) => void;
}

/** On a demonstration server, one click per role; on any other, nothing. */
export function DemoAccounts({ disabled, onEnter }: Props) {
  const { t } = useTranslation();
  const accounts = useDemo().data?.accounts ?? [];
  if (accounts.length === 0) return null;
  return (
    <section className="demo" aria-label={t("auth.demo")}>
      <header>
        <strong>{t("auth.demo")}</strong>
        <span>{t("auth.fictive")}</span>
      </header>
      {accounts.map((account: DemoAccount) => (
        <button
          key={account.email}
          type="button"
          disabled={disabled}
          onClick={() => onEnter({ email: account.email, password: account.password })}
        >
          <span className="letter" aria-hidden>
            {[...account.display_name][0]?.toUpperCase()}
          </span>
          <span className="who-is">
            <strong>
              <bdi>{account.display_name}</bdi>
            </strong>
            <small>
              {t(`role.${account.role}`)} · <Ltr>{account.email}</Ltr>
            </small>
          </span>
          <span className="enter">
            {t("auth.enter")}
            <ChevronRight size={16} strokeWidth={1.75} className="flip" aria-hidden />
          </span>
        </button>
      ))}
    </section>
  );
}
