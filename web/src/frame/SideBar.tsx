import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import type { User } from "@/api/types";
import { FirstHourInSideBar } from "@/first-hour/InSideBar";
import { SearchButton } from "@/palette/Launcher";
import { Brand } from "@/ui/Brand";
import { useBadges } from "./badges";
import { LanguageMenu, ThemeButton } from "./choices";
import { NavLink } from "./NavLink";
import { SideCard } from "./SideCard";
import { UserMenu } from "./UserMenu";

export function SideBar({ user }: { user: User }) {
  const { t } = useTranslation();
  const badges = useBadges(user);
  return (
    <aside className="side" aria-label={t("nav.account")}>
      <Link to="/" className="home">
        <Brand />
      </Link>
      <UserMenu user={user} />
      <SearchButton />
      <nav className="nav" aria-label={t("nav.main")}>
        {access(user).pages.map((page) => (
          <NavLink key={page} page={page} count={badges[page]} />
        ))}
      </nav>
      <div className="side-foot">
        <FirstHourInSideBar user={user} />
        <SideCard user={user} />
        <div className="side-tools">
          <LanguageMenu />
          <ThemeButton />
        </div>
      </div>
    </aside>
  );
}
