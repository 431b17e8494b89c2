import { WifiOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useOnline } from "@/online";

export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useOnline();
  return (
    <div role="status">
      {online ? null : (
        <div className="offline">
          <WifiOff size={16} strokeWidth={1.75} aria-hidden />
          {t("common.offline_banner")}
        </div>
      )}
    </div>
  );
}
