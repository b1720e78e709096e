/** How a host is started. */
import type { BookData } from "../bookData";
import type { Profile } from "./profiles";
import type { Shapes } from "./shapes";

export interface HostOptions {
  /** Shapes of the classes, read off the library: with them unbuilt and unknown members are told apart. */
  readonly shapes?: Shapes | null;
  /** Which Excel the host stands for; the npm library's own ceiling without a limit of size unless said. */
  readonly profile?: Profile;
  /** Largest request or answer in bytes, in place of the profile's. */
  readonly payloadLimit?: number | null;
  readonly fileName?: string;
}

/** What stands around a workbook: a window that can save its file and close it. */
export interface HostWindow {
  save(): void;
  shut(): void;
  /** Reads a file, for sheets that are inserted from it. */
  read?(file: Uint8Array): Promise<BookData>;
}
