/** A rectangle of the drawing, in pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Office's own series colours (theme Office 2013 and later). */
const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E", "#636363", "#997300"] as const;
export const TEXT_SIZE = 12;

export const colourOf = (index: number): string => COLOURS[index % COLOURS.length] ?? COLOURS[0];
