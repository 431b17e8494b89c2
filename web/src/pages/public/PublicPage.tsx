import "./public.css";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { LanguageSegments } from "@/frame/LanguageSegments";
import { Brand } from "@/ui/Brand";
import { Pattern } from "./Pattern";

export function PublicPage({
  title,
  intro,
  children,
}: {
  title: string;
  intro: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t("common.app")}`;
  }, [title, t]);
  return (
    <div className="public">
      <div className="public-form">
        <header className="public-top">
          <Brand />
          <LanguageSegments />
        </header>
        <main className="public-main">
          <h1>{title}</h1>
          <p>{intro}</p>
          {children}
        </main>
      </div>
      <aside className="claim">
        <Pattern />
        <div>
          <p>
            {t("auth.claim_1")}
            <br />
            {t("auth.claim_2")}
          </p>
          <p>{t("auth.claim_text")}</p>
        </div>
      </aside>
    </div>
  );
}
