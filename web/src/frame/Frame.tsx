import "./frame.css";
import "@/theme/lists.css";
import "@/theme/pieces.css";
import { Outlet, useLocation, useMatches } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { canOpen } from "@/access";
import { useSession } from "@/api/session";
import type { User } from "@/api/types";
import { Launcher } from "@/palette/Launcher";
import { usePhone } from "@/theme/mode";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { UndoProvider } from "@/ui/Undo";
import { Forbidden } from "./dead-ends";
import { OfflineBanner } from "./OfflineBanner";
import { BottomTabs, TopBar } from "./phone";
import { SideBar } from "./SideBar";

export default function Frame() {
  const current = useSession();
  // Between signing out and the move to the sign-in page there is nobody to show pages for.
  return current.phase === "signed-in" ? <FrameFor user={current.user} /> : null;
}

function FrameFor({ user }: { user: User }) {
  const { t } = useTranslation();
  const phone = usePhone();
  const { pathname } = useLocation();
  const page = useMatches({ select: (matches) => matches.at(-1)?.staticData.page });
  // The form of a new lead has its own bar at the bottom of a phone.
  const ownBar = page === "new-lead";
  return (
    <UndoProvider>
      <Launcher user={user}>
        <div className={ownBar ? "frame no-tabs" : "frame"}>
          <a className="skip" href="#content">
            {t("common.skip")}
          </a>
          {phone ? <TopBar user={user} /> : <SideBar user={user} />}
          <div className="frame-body">
            <OfflineBanner />
            <main id="content" className="main" tabIndex={-1}>
              <ErrorBoundary resetKey={pathname}>
                {page && !canOpen(user, page) ? <Forbidden /> : <Outlet />}
              </ErrorBoundary>
            </main>
          </div>
          {phone ? <BottomTabs user={user} /> : null}
        </div>
      </Launcher>
    </UndoProvider>
  );
}
