import "./notifications.css";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { CircleCheck, Info, type LucideIcon, OctagonAlert, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useUser } from "@/api/session";
import type { Notification } from "@/api/types";
import { DateTime } from "@/ui/Formatted";
import { linkOf } from "./target";

const looks: Record<Notification["level"], { icon: LucideIcon; level: string }> = {
  info: { icon: Info, level: "plain" },
  success: { icon: CircleCheck, level: "level-healthy" },
  warning: { icon: TriangleAlert, level: "level-warning" },
  critical: { icon: OctagonAlert, level: "level-critical" },
};

interface Props {
  notification: Notification;
  onRead: () => void;
  /** It is opened, and so read. */
  onOpen: () => void;
}

export function NotificationRow({ notification, onRead, onOpen }: Props) {
  const { t } = useTranslation();
  const { title, message, level, created_at, read_at } = notification;
  const { icon: Icon, level: look } = looks[level] ?? looks.info;
  const link = linkOf(notification.target, useUser());
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
        {link ? (
          <Link {...link} className="button" onClick={read_at ? undefined : onOpen}>
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
