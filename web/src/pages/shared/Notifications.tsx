import { Button } from "antd";
import { Bell } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import { counted } from "@/i18n";
import { NotificationRow } from "@/notifications/NotificationRow";
import { useNotifications, useRefreshNotifications } from "@/notifications/queries";
import { ListFoot } from "@/ui/ListFoot";
import { Notice } from "@/ui/Notice";
import { PageHeader } from "@/ui/PageHeader";
import { EmptyState, ErrorState, Lines, useProblemText } from "@/ui/States";
import { useUndo } from "@/ui/Undo";

interface Marked {
  count: number;
  read_at: string | null | undefined;
}

export default function Notifications() {
  const { t } = useTranslation();
  const describe = useProblemText();
  const list = useNotifications();
  const refresh = useRefreshNotifications();
  const offerUndo = useUndo();
  const [failure, setFailure] = useState<unknown>();

  /** Marks some as read; `send` says at which time, which stands for them when it was a mistake. */
  const mark = async (send: () => Promise<Marked>): Promise<Marked | undefined> => {
    setFailure(undefined);
    try {
      const marked = await send();
      await refresh();
      return marked;
    } catch (reason) {
      setFailure(reason);
      return undefined;
    }
  };
  const markAndOffer = async (send: () => Promise<Marked>) => {
    const { count = 0, read_at } = (await mark(send)) ?? {};
    if (!read_at) return;
    offerUndo({ text: t("notifications.read_done", counted(count)), undo: () => unread(read_at) });
  };
  const unread = async (read_at: string) => {
    await client.PUT("/api/notifications/unread", { body: { read_at } });
    await refresh();
  };
  const readAll = async () => {
    const { data } = await client.PUT("/api/notifications/read-all");
    return { count: data?.marked ?? 0, read_at: data?.read_at };
  };
  const readOne = (id: string) => async () => {
    const { data } = await client.PUT("/api/notifications/{id}/read", { params: { path: { id } } });
    return { count: 1, read_at: data?.notification.read_at };
  };

  return (
    <>
      <PageHeader
        title={t("notifications.title")}
        text={t("notifications.intro")}
        end={
          <Button disabled={list.unread === 0} onClick={() => void markAndOffer(readAll)}>
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
                onRead={() => void markAndOffer(readOne(notification.id))}
                onOpen={() => void mark(readOne(notification.id))}
              />
            ))}
          </ul>
        )}
        {list.notifications.length > 0 ? <ListFoot list={list} shown={list.notifications.length} /> : null}
      </section>
    </>
  );
}
