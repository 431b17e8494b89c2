import { Button } from "antd";
import { Bell } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import { NotificationRow } from "@/notifications/NotificationRow";
import { useNotifications, useRefreshNotifications } from "@/notifications/queries";
import { ListFoot } from "@/ui/ListFoot";
import { Notice } from "@/ui/Notice";
import { PageHeader } from "@/ui/PageHeader";
import { EmptyState, ErrorState, Lines, useProblemText } from "@/ui/States";

export default function Notifications() {
  const { t } = useTranslation();
  const describe = useProblemText();
  const list = useNotifications();
  const refresh = useRefreshNotifications();
  const [failure, setFailure] = useState<unknown>();

  const mark = async (send: () => Promise<unknown>) => {
    setFailure(undefined);
    try {
      await send();
      await refresh();
    } catch (reason) {
      setFailure(reason);
    }
  };
  const readAll = () => mark(() => client.PUT("/api/notifications/read-all"));
  const readOne = (id: string) =>
    mark(() => client.PUT("/api/notifications/{id}/read", { params: { path: { id } } }));

  return (
    <>
      <PageHeader
        title={t("notifications.title")}
        text={t("notifications.intro")}
        end={
          <Button disabled={list.unread === 0} onClick={() => void readAll()}>
            {t("notifications.read_all")}
          </Button>
        }
      />
      {failure === undefined ? null : (
        <Notice tone="bad" role="alert">
          {describe(failure)}
        </Notice>
      )}
      <section className="panel flush">
        {!list.data ? (
          list.error ? (
            <ErrorState error={list.error} onRetry={() => void list.refetch()} />
          ) : (
            <div className="pad">
              <Lines count={6} />
            </div>
          )
        ) : list.notifications.length === 0 ? (
          <EmptyState icon={Bell} title={t("notifications.empty")} />
        ) : (
          <ul className="notifications">
            {list.notifications.map((notification) => (
              <NotificationRow
                key={notification.id}
                notification={notification}
                onRead={() => void readOne(notification.id)}
              />
            ))}
          </ul>
        )}
        {list.notifications.length > 0 ? <ListFoot list={list} shown={list.notifications.length} /> : null}
      </section>
    </>
  );
}
