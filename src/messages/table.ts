/** One sentence in both languages; `{name}` marks a parameter. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Sentences by dotted code. */
export type MessageTable = Readonly<Record<string, Words>>;
