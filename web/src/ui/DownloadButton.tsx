import { Button } from "antd";
import { Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import { download } from "@/api/download";
import { useProblemText } from "./States";

interface Props {
  /** Where the file is. */
  path: string;
  /** What it is called when the server does not say. */
  name: string;
  children: ReactNode;
  /** What it is, where the words on it are short. */
  "aria-label"?: string;
  size?: "small" | "middle";
}

/** A file to keep, and what went wrong if it cannot be had. */
export function DownloadButton({ path, name, children, size, ...more }: Props) {
  const describe = useProblemText();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const fetchIt = async () => {
    setSending(true);
    setFailure(undefined);
    try {
      await download(path, name);
    } catch (error) {
      setFailure(error);
    }
    setSending(false);
  };
  return (
    <>
      <Button
        {...more}
        {...(size ? { size } : {})}
        loading={sending}
        icon={<Download size={size === "small" ? 14 : 16} strokeWidth={1.75} />}
        onClick={() => void fetchIt()}
      >
        {children}
      </Button>
      {failure === undefined ? null : (
        <span className="quiet" role="alert">
          {describe(failure)}
        </span>
      )}
    </>
  );
}
