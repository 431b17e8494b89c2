import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  title: string;
  text?: ReactNode;
  above?: ReactNode;
  end?: ReactNode;
}

export function PageHeader({ title, text, above, end }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t("common.app")}`;
  }, [title, t]);
  return (
    <header className="page-header">
      <div>
        {above}
        <h1>{title}</h1>
        {text ? <p>{text}</p> : null}
      </div>
      {end ? <div className="page-actions">{end}</div> : null}
    </header>
  );
}
