import { Link } from "@tanstack/react-router";
import { Drawer } from "antd";
import { Bell, Ellipsis, LogOut } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import type { User } from "@/api/types";
import { counted } from "@/i18n";
import { useUnread } from "@/notifications/queries";
import { SearchButton } from "@/palette/Launcher";
import { Brand } from "@/ui/Brand";
import { useBadges } from "./badges";
import { ThemeChoiceRow } from "./choices";
import { LanguageSegments } from "./LanguageSegments";
import { NavLink } from "./NavLink";
import { leaveForGood, titleOf } from "./UserMenu";

export function TopBar({ user }: { user: User }) {
  const { t } = useTranslation();
  const unread = useUnread();
  const initials = user.display_name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase())
    .join("");
  return (
    <header className="top">
      <Link to="/" className="home">
        <Brand />
      </Link>
      <span className="top-end">
        <SearchButton brief />
        <Link to="/notifications" className="bell">
          <Bell size={20} strokeWidth={1.75} aria-hidden />
          {unread ? <i aria-hidden /> : null}
          <span className="visually-hidden">
            {unread ? t("nav.unread", counted(unread)) : t("nav.notifications")}
          </span>
        </Link>
        <Link to="/profil">
          <span className="letter round" aria-hidden>
            {initials}
          </span>
          <span className="visually-hidden">{t("nav.profile")}</span>
        </Link>
      </span>
    </header>
  );
}

/** Four pages under the thumb, the others behind the fifth tab. */
export function BottomTabs({ user }: { user: User }) {
  const { t } = useTranslation();
  const badges = useBadges(user);
  const [open, setOpen] = useState(false);
  const { pages, tabs } = access(user);
  const others = pages.filter((page) => !tabs.includes(page));
  const waiting = others.reduce((sum, page) => sum + (page === "notifications" ? 0 : (badges[page] ?? 0)), 0);
  return (
    <>
      <nav className="tabs" aria-label={t("nav.main")}>
        {tabs.map((page) => (
          <NavLink key={page} page={page} short count={badges[page]} />
        ))}
        <button type="button" aria-expanded={open} onClick={() => setOpen(true)}>
          <Ellipsis size={20} strokeWidth={1.75} aria-hidden />
          {t("nav.more")}
          {waiting > 0 ? (
            <span className="count" aria-hidden>
              {waiting}
            </span>
          ) : null}
        </button>
      </nav>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        placement="bottom"
        size="auto"
        title={titleOf(user)}
        className="more"
      >
        <ul className="more-list">
          {others.map((page) => (
            <li key={page}>
              <NavLink page={page} count={badges[page]} onClick={() => setOpen(false)} />
            </li>
          ))}
          <li>
            <button type="button" onClick={leaveForGood}>
              <LogOut size={18} strokeWidth={1.75} aria-hidden />
              {t("nav.sign_out")}
            </button>
          </li>
        </ul>
        <div className="stack">
          <LanguageSegments />
          <ThemeChoiceRow />
        </div>
      </Drawer>
    </>
  );
}
