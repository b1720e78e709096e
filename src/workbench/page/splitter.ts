/** Width of the task pane in pixels: Excel's own bounds for narrow and wide. */
const WIDTH = { least: 320, usual: 350, most: 600, step: 10 } as const;

/** Lets mouse, pen and arrow keys set the pane's width. */
export function makeSplitter(splitter: HTMLElement, pane: HTMLElement, around: HTMLElement): void {
  const set = (width: number): void => {
    const bounded = Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width)));
    pane.style.width = `${bounded}px`;
    splitter.setAttribute("aria-valuenow", String(bounded));
  };
  splitter.setAttribute("aria-valuemin", String(WIDTH.least));
  splitter.setAttribute("aria-valuemax", String(WIDTH.most));
  set(WIDTH.usual);
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    around.classList.add("dragging");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(around.getBoundingClientRect().right - event.clientX - splitter.offsetWidth / 2);
  });
  splitter.addEventListener("pointerup", (event) => {
    splitter.releasePointerCapture(event.pointerId);
    around.classList.remove("dragging");
  });
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") set(pane.offsetWidth + WIDTH.step);
    if (key === "ArrowRight") set(pane.offsetWidth - WIDTH.step);
  });
}
