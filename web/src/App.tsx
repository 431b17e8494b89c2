import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { ConfigProvider } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { createQueries } from "./api/query-client";
import { onSession, session, start, useSession } from "./api/session";
import { PlayMoneyBanner } from "./frame/PlayMoneyBanner";
import { changeLanguage, directionOf } from "./i18n";
import { antdLocale } from "./i18n/antd-locale";
import { type Language, usePreferences } from "./preferences";
import { createAppRouter } from "./routes";
import { useAppliedPalette, useMotion, usePhone } from "./theme/mode";
import { themeFor } from "./theme/tokens";
import { Brand } from "./ui/Brand";
import { ErrorBoundary } from "./ui/ErrorBoundary";
import { ErrorState } from "./ui/States";

export function App() {
  const [queries] = useState(createQueries);
  return (
    <Look>
      <ErrorBoundary>
        <QueryClientProvider client={queries}>
          <Gate onOther={() => queries.clear()} />
        </QueryClientProvider>
      </ErrorBoundary>
    </Look>
  );
}

/** Theme, language and direction for everything below. */
export function Look({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const chosen = usePreferences().language;
  const shown = i18n.language as Language;
  const locale = antdLocale(shown);
  const mode = useAppliedPalette();
  const motion = useMotion();
  const phone = usePhone();
  useEffect(() => {
    if (chosen !== i18n.language) void changeLanguage(chosen);
  }, [chosen, i18n]);
  return (
    <ConfigProvider
      theme={themeFor(mode, motion)}
      direction={directionOf(shown)}
      {...(locale ? { locale } : {})}
      // 44 px targets, and 16 px text in fields: iOS zooms into anything smaller.
      componentSize={phone ? "large" : "middle"}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: false, colon: false }}
      wave={{ disabled: true }}
    >
      {children}
    </ConfigProvider>
  );
}

/** Shows the pages once it is known who is there. */
function Gate({ onOther }: { onOther: () => void }) {
  const { t } = useTranslation();
  const current = useSession();
  const [router] = useState(createAppRouter);

  useEffect(() => {
    const who = () => {
      const state = session();
      return state.phase === "signed-in" ? state.user.id : undefined;
    };
    let last = who();
    return onSession(() => {
      if (who() === last) return;
      last = who();
      // What the former user saw is not for the next one.
      onOther();
      void router.invalidate();
    });
  }, [router, onOther]);

  if (current.phase === "starting") {
    return (
      <div className="starting" aria-busy="true">
        <Brand />
      </div>
    );
  }
  if (current.phase === "unreachable") {
    return <ErrorState title={t("fault.start_title")} error={current.problem} onRetry={() => void start()} />;
  }
  return (
    <>
      <PlayMoneyBanner />
      <RouterProvider router={router} />
    </>
  );
}
