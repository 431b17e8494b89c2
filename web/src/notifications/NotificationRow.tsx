import "./notifications.css";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { CircleCheck, Info, type LucideIcon, OctagonAlert, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Notification } from "@/api/types";
import { optional } from "@/search-params";
import { DateTime } from "@/ui/Formatted";

const looks: Record<Notification["level"], { icon: LucideIcon; level: string }> = {
  info: { icon: Info, level: "plain" },
  success: { icon: CircleCheck, level: "level-healthy" },
  warning: { icon: TriangleAlert, level: "level-warning" },
  critical: { icon: OctagonAlert, level: "level-critical" },
};

interface Props {
  notification: Notification;
  onRead: () => void;
}

export function NotificationRow({ notification, onRead }: Props) {
  const { t } = useTranslation();
  const { title, message, level, created_at, read_at, action_url } = notification;
  const { icon: Icon, level: look } = looks[level] ?? looks.info;
  // The server names a page of ours; an address elsewhere is not followed.
  const target = optional.path(action_url);
  return (
    <li className={read_at ? undefined : "unread"}>
      <span className={`badge ${look}`}>
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </span>
      <div>
        <p className="name" dir="auto">
          {title}
        </p>
        <p dir="auto">{message}</p>
        <p className="quiet">
          <DateTime at={created_at} />
        </p>
      </div>
      <div className="row">
        {target ? (
          <Link to={target} className="button" onClick={read_at ? undefined : onRead}>
            {t("notifications.open")}
          </Link>
        ) : null}
        {read_at ? null : (
          <Button type="text" onClick={onRead}>
            {t("notifications.mark_read")}
          </Button>
        )}
      </div>
    </li>
  );
}
