const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands a file to the browser. Some hosts do nothing with it, so nothing may depend on the file arriving. */
export function downloadDocx(bytes: Uint8Array, fileName: string): void {
  handOver(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: DOCX }), fileName);
}

/** Hands a text file to the browser, as above. */
export function downloadText(text: string, fileName: string): void {
  handOver(new Blob([text], { type: "application/json" }), fileName);
}

function handOver(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
