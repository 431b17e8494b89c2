import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Page } from "@/access";
import { useUser } from "@/api/session";
import { counted } from "@/i18n";
import { pageLinks } from "./pages";

interface Props {
  page: Page;
  count?: number | undefined;
  short?: boolean;
  onClick?: () => void;
}

const waiting = {
  agreements: "nav.to_sign",
  notifications: "nav.unread",
  payments: "nav.quarantined",
  payouts: "payouts.count",
} as const satisfies Partial<Record<Page, string>>;

/** What a page is called for whom it is shown to. */
export function usePageLabel(): (page: Page, short?: boolean) => string {
  const { t } = useTranslation();
  const { role } = useUser();
  return (page, short) => {
    // What an administrator oversees is the platform.
    if (page === "overview" && role === "admin") return t("nav.platform");
    // Merchants look for the people; those people look for what they signed.
    if (page === "agreements" && role === "merchant") return t("nav.influencers");
    return t(short ? pageLinks[page].short : pageLinks[page].label);
  };
}

export function NavLink({ page, count = 0, short, onClick }: Props) {
  const { t } = useTranslation();
  const { to, icon: Icon } = pageLinks[page];
  const text = usePageLabel()(page, short);
  const what = page in waiting ? waiting[page as keyof typeof waiting] : "nav.to_decide";
  return (
    <Link to={to} activeOptions={{ exact: to === "/", includeSearch: false }} onClick={onClick} title={text}>
      <Icon size={short ? 20 : 18} strokeWidth={1.75} aria-hidden />
      <span className="label">{text}</span>
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
