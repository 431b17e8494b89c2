import { Link } from "@tanstack/react-router";
import { Compass, LockKeyhole, WifiOff } from "lucide-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { apiUrl } from "@/api/origin";
import { EmptyState } from "@/ui/States";

function Home() {
  const { t } = useTranslation();
  return <Link to="/">{t("fault.home")}</Link>;
}

/** Outside the frame: an address that leads nowhere belongs to no page. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <main>
      <EmptyState
        heading="h1"
        icon={Compass}
        title={t("fault.not_found_title")}
        text={t("fault.not_found")}
        action={<Home />}
      />
    </main>
  );
}

export function Forbidden() {
  const { t } = useTranslation();
  return (
    <EmptyState
      heading="h1"
      icon={LockKeyhole}
      title={t("fault.forbidden_title")}
      text={t("fault.forbidden")}
      action={<Home />}
    />
  );
}

/** How often a server that is away is asked whether it is back. */
const ASK_AGAIN = 5_000;

/** A page's code could not be loaded: the server is away, or after a deployment the old file names are gone. */
function isMissingCode(error: unknown): boolean {
  return (
    error instanceof Error && /dynamically imported module|importing a module script/i.test(error.message)
  );
}

export function Failed({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (isMissingCode(error)) return <Unreachable />;
  return (
    <EmptyState
      heading="h1"
      title={t("fault.broken_title")}
      text={t("fault.broken")}
      action={
        <button type="button" className="link" onClick={() => location.reload()}>
          {t("fault.reload")}
        </button>
      }
    />
  );
}

/** Tries by itself and comes back with the page that was asked for. */
function Unreachable() {
  const { t } = useTranslation();
  useEffect(() => {
    const timer = setInterval(() => {
      fetch(apiUrl("/healthz"), { cache: "no-store" }).then(
        (answer) => answer.ok && location.reload(),
        () => undefined,
      );
    }, ASK_AGAIN);
    return () => clearInterval(timer);
  }, []);
  return (
    <div role="status">
      <EmptyState heading="h1" icon={WifiOff} title={t("fault.start_title")} text={t("fault.trying_again")} />
    </div>
  );
}
