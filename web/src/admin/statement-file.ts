/** A statement as it is sent: CAMT.053 as the bank wrote it, or a table as text. */
export interface StatementFile {
  type: "application/xml" | "text/csv";
  body: Blob | string;
}

/**
 * Reads a file that a bank gives out. XML says itself how it is encoded; a table says nothing, and what is no UTF-8 comes
 * from a spreadsheet of Windows.
 */
export async function readStatement(file: File): Promise<StatementFile> {
  const bytes = await file.arrayBuffer();
  const start = new TextDecoder().decode(bytes.slice(0, 64)).trimStart();
  if (start.startsWith("<") || /\.xml$/i.test(file.name)) {
    return { type: "application/xml", body: new Blob([bytes]) };
  }
  return { type: "text/csv", body: decoded(bytes) };
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
