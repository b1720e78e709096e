/** A question or a notice over the page, as Excel's own message boxes: Enter takes the first button, Esc the last. */
export interface Box<Choice extends string> {
  readonly title: string;
  readonly text: string;
  readonly kind?: "stop" | "warning" | "information";
  readonly buttons: readonly { readonly choice: Choice; readonly label: string }[];
}

const SIGN = { stop: "✕", warning: "!", information: "i" } as const;

let isPressed = false;
for (const type of ["pointerdown", "pointerup", "pointercancel"]) addEventListener(type, () => { isPressed = type === "pointerdown"; }, true);

/** A box that comes between a press and its end would take the end away from the grid, which would go on selecting. */
const released = (): Promise<void> => new Promise((resolve) => {
  const look = (): void => (isPressed ? void setTimeout(look, 20) : resolve());
  setTimeout(look, 0);
});

/** Shows a box and resolves with what was chosen; keys go back to where they were. Of several the later waits for none: boxes lie over each other. */
export async function askBox<Choice extends string>({ title, text, kind = "information", buttons }: Box<Choice>): Promise<Choice> {
  await released();
  const before = document.activeElement;
  const dialog = document.createElement("dialog");
  dialog.className = "message-box";
  dialog.setAttribute("aria-label", title);
  const heading = document.createElement("strong");
  heading.textContent = title;
  const body = document.createElement("p");
  body.textContent = text;
  body.dataset["sign"] = SIGN[kind];
  body.className = kind;
  const row = document.createElement("div");
  dialog.append(heading, body, row);
  document.body.append(dialog);
  // The grid hears keys and presses on the window: what is meant for the box stays in it.
  for (const type of ["keydown", "keypress", "keyup", "pointerdown", "paste", "copy"]) dialog.addEventListener(type, (event) => event.stopPropagation());
  return new Promise((resolve) => {
    const close = (choice: Choice): void => {
      dialog.close();
      dialog.remove();
      if (before instanceof HTMLElement && before.isConnected) focusAgain(before);
      resolve(choice);
    };
    for (const { choice, label } of buttons) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => close(choice));
      row.append(button);
    }
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      close(buttons[buttons.length - 1]!.choice);
    });
    // The grid takes the focus back a moment after a press; while a box asks, it stays in the box.
    dialog.addEventListener("focusout", () => setTimeout(() => { if (dialog.open && !row.contains(document.activeElement)) row.querySelector("button")?.focus(); }, 0));
    dialog.showModal();
    row.querySelector("button")?.focus();
  });
}

/** What the grid listens with takes text only while the caret is in it; a box takes the caret away. */
function focusAgain(element: HTMLElement): void {
  element.focus();
  if (element.isContentEditable) getSelection()?.collapse(element, 0);
}
