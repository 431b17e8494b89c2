import { Link } from "@tanstack/react-router";
import { Compass, LockKeyhole } from "lucide-react";
import { useTranslation } from "react-i18next";
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

/** A page's code that could not be loaded ends here too: after a deployment the old file names are gone. */
export function Failed() {
  const { t } = useTranslation();
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
