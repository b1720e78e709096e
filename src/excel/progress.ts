/** How far a long step is: `done` of `total` sheets; `name` is the one at hand, `""` at the end. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** Told after each block. */
export type OnProgress = (progress: Progress) => void;
