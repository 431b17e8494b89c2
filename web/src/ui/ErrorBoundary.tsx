import { Button } from "antd";
import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "./States";

function Broken() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t("fault.broken_title")}
      text={t("fault.broken")}
      action={<Button onClick={() => location.reload()}>{t("fault.reload")}</Button>}
    />
  );
}

/** A page that throws takes only itself down. `resetKey` (the address) gives the next page a fresh start. */
export class ErrorBoundary extends Component<
  { children: ReactNode; resetKey?: string },
  { broken: boolean; key?: string | undefined }
> {
  override state: { broken: boolean; key?: string | undefined } = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  static getDerivedStateFromProps(props: { resetKey?: string }, state: { broken: boolean; key?: string }) {
    return props.resetKey === state.key ? null : { broken: false, key: props.resetKey };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
