import { Button } from "antd";
import { LogOut } from "lucide-react";
import { useTranslation } from "react-i18next";
import { LegalForm } from "@/account/LegalForm";
import { useUser } from "@/api/session";
import { ThemeChoiceRow } from "@/frame/choices";
import { LanguageSegments } from "@/frame/LanguageSegments";
import { leaveForGood } from "@/frame/UserMenu";
import { Preferences } from "@/notifications/Preferences";
import { Ltr, Phone } from "@/ui/Formatted";
import { PageHeader } from "@/ui/PageHeader";
import { Ledger, Panel } from "@/ui/Panel";

export default function Profile() {
  const { t } = useTranslation();
  const user = useUser();
  const company = user.merchant?.company_name;
  return (
    <>
      <PageHeader
        title={t("profile.title")}
        text={t("profile.intro")}
        end={
          <Button icon={<LogOut size={16} strokeWidth={1.75} className="flip" />} onClick={leaveForGood}>
            {t("nav.sign_out")}
          </Button>
        }
      />
      <div className="columns">
        <Panel className="c6" title={t("profile.identity")}>
          <Ledger
            rows={[
              { key: "name", label: t("auth.display_name"), value: <bdi>{user.display_name}</bdi> },
              ...(company
                ? [{ key: "company", label: t("profile.company"), value: <bdi>{company}</bdi> }]
                : []),
              { key: "email", label: t("auth.email"), value: <Ltr>{user.email}</Ltr> },
              ...(user.phone
                ? [{ key: "phone", label: t("auth.phone"), value: <Phone value={user.phone} /> }]
                : []),
              { key: "role", label: t("profile.role"), value: t(`role.${user.role}`) },
            ]}
          />
        </Panel>
        <Panel className="c6" title={t("profile.preferences")}>
          <div className="stack">
            <div className="stack tight">
              <span className="quiet">{t("common.language")}</span>
              <LanguageSegments />
            </div>
            <div className="stack tight">
              <span className="quiet">{t("common.theme")}</span>
              <ThemeChoiceRow />
            </div>
          </div>
        </Panel>
        <Panel className="c12" title={t("told.title")} text={t("told.intro")}>
          <Preferences />
        </Panel>
        {user.merchant ? (
          <Panel className="c12" title={t("legal.title")} text={t("legal.intro")}>
            <LegalForm legal={user.merchant.legal} />
          </Panel>
        ) : null}
      </div>
    </>
  );
}
