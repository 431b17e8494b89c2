import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Page } from "@/access";
import { counted } from "@/i18n";
import { pageLinks } from "./pages";

interface Props {
  page: Page;
  count?: number | undefined;
  short?: boolean;
  onClick?: () => void;
}

export function NavLink({ page, count = 0, short, onClick }: Props) {
  const { t } = useTranslation();
  const { to, icon: Icon, label, short: shortLabel } = pageLinks[page];
  const what = page === "agreements" ? "nav.to_sign" : "nav.to_decide";
  return (
    <Link
      to={to}
      activeOptions={{ exact: to === "/", includeSearch: false }}
      onClick={onClick}
      title={t(label)}
    >
      <Icon size={short ? 20 : 18} strokeWidth={1.75} aria-hidden />
      <span className="label">{t(short ? shortLabel : label)}</span>
      {count > 0 ? (
        <>
          <span className="count" aria-hidden>
            {count > 99 ? "99+" : count}
          </span>
          <span className="visually-hidden">{t(what, counted(count))}</span>
        </>
      ) : null}
    </Link>
  );
}
