import type { RichText } from "../session";

async function throughClipboardItem({ html, text }: RichText): Promise<boolean> {
  if (typeof ClipboardItem === "undefined" || !navigator.clipboard?.write) return false;
  try {
    const flavours = { "text/html": new Blob([html], { type: "text/html" }), "text/plain": new Blob([text], { type: "text/plain" }) };
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
    return true;
  } catch {
    return false; // Excel on the web refuses by policy: https://github.com/OfficeDev/office-js/issues/1991
  }
}

/** A selection, without which some engines raise no copy event. Gives what removes it. */
function selectSomething(text: string): () => void {
  const box = document.createElement("textarea");
  const focused = document.activeElement;
  box.value = text;
  box.setAttribute("aria-hidden", "true");
  Object.assign(box.style, { position: "fixed", top: "0", left: "-9999px" });
  document.body.append(box);
  box.select();
  return () => {
    box.remove();
    if (focused instanceof HTMLElement) focused.focus();
  };
}

function throughCopyEvent({ html, text }: RichText): boolean {
  if (typeof document.execCommand !== "function") return false;
  let taken = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  const release = selectSomething(text);
  document.addEventListener("copy", onCopy, true);
  try {
    return document.execCommand("copy") && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", onCopy, true);
    release();
  }
}

/**
 * Puts a text on the clipboard in both flavours: the async clipboard, then a copy event. `manual` when both were
 * refused; the caller then shows the text selected for Ctrl+C.
 */
export async function copyRich(content: RichText): Promise<"copied" | "manual"> {
  return (await throughClipboardItem(content)) || throughCopyEvent(content) ? "copied" : "manual";
}
