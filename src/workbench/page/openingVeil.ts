import type { Breathe } from "../slices";

/** Covers grid and pane while a large workbook is opened, and says how far it is; the page goes on drawing. */
export class OpeningVeil {
  private focused: HTMLElement | null = null;

  /** @param covered what is not to be touched meanwhile */
  constructor(private readonly veil: HTMLElement, private readonly covered: readonly HTMLElement[]) {}

  /** The pauses of one part of the work, which is `from` to `to` (0 to 1) of the whole. */
  over(words: string, from: number, to: number): Breathe {
    return async (share) => {
      this.show(`${words} ${Math.round((from + (to - from) * share) * 100)}%`, from + (to - from) * share);
      await nextTurn();
    };
  }

  private show(words: string, share: number): void {
    if (this.veil.hidden) {
      this.focused = document.activeElement as HTMLElement | null;
      for (const each of this.covered) each.inert = true;
      this.veil.hidden = false;
    }
    this.veil.querySelector("p")!.textContent = words;
    this.veil.querySelector("progress")!.value = share;
  }

  hide(): void {
    if (this.veil.hidden) return;
    this.veil.hidden = true;
    for (const each of this.covered) each.inert = false;
    this.focused?.focus();
  }
}

/** Lets the browser draw and answer. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
