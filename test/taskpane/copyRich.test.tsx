import { copyRich } from "../../src/taskpane/clipboard/copyRich";

const CONTENT = { html: "<h1>标题</h1><p>正文</p>", text: "标题\r\n正文" };

type Written = Record<string, string>;

/** Gives the page an async clipboard that takes or refuses, as hosts do. jsdom has none. */
function giveClipboard(write: (items: readonly { flavours: Record<string, Blob> }[]) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { write } });
  Object.defineProperty(globalThis, "ClipboardItem", { configurable: true, value: class { constructor(readonly flavours: Record<string, Blob>) {} } });
}

/** Gives the page an `execCommand` that raises a real copy event, as browsers do, or refuses. */
function giveCopyCommand(taken: Written | null): void {
  Object.defineProperty(document, "execCommand", { configurable: true, value: () => {
    if (!taken) return false;
    const event = new Event("copy", { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: (type: string, data: string) => { taken[type] = data; } } });
    document.dispatchEvent(event);
    return true;
  } });
}

afterEach(() => {
  for (const [owner, name] of [[navigator, "clipboard"], [globalThis, "ClipboardItem"], [document, "execCommand"]] as const) Reflect.deleteProperty(owner, name);
});

test("both flavours go through the async clipboard where it is allowed", async () => {
  const taken: string[] = [];
  giveClipboard((items) => {
    taken.push(...Object.keys(items[0]?.flavours ?? {}));
    return Promise.resolve();
  });
  expect(await copyRich(CONTENT)).toBe("copied");
  expect(taken).toEqual(["text/html", "text/plain"]);
});

test("a refusal falls back to the copy event, with both flavours, and leaves no trace in the page", async () => {
  const taken: Written = {};
  giveClipboard(() => Promise.reject(new DOMException("policy", "NotAllowedError")));
  giveCopyCommand(taken);
  const before = document.body.innerHTML;
  expect(await copyRich(CONTENT)).toBe("copied");
  expect(taken).toEqual({ "text/html": CONTENT.html, "text/plain": CONTENT.text });
  expect(document.body.innerHTML).toBe(before);
});

test("the focus is where it was after the fallback", async () => {
  document.body.innerHTML = "<button>复制正文</button>";
  const button = document.querySelector("button");
  button?.focus();
  giveCopyCommand({});
  await copyRich(CONTENT);
  expect(document.activeElement).toBe(button);
});

test("never claims to have copied when both ways are refused", async () => {
  giveClipboard(() => Promise.reject(new Error("policy")));
  giveCopyCommand(null);
  expect(await copyRich(CONTENT)).toBe("manual");
});

test("never claims to have copied where the page offers no way at all", async () => {
  expect(await copyRich(CONTENT)).toBe("manual");
});
