/** Ways in which a real host refuses, to be switched on. */
export interface Faults {
  /** A cell is being edited: batches are refused, or wait when they ask to. */
  cellEditing?: boolean;
  /** Milliseconds before each answer. */
  slow?: number;
  /** Every batch is refused with this `Error` number (section 2.3 of the protocol), for example 5012. */
  refuse?: number | null;
  /** After this many more actions one fails with `GeneralException`, once: its batch is left half done, as in Excel. */
  failAction?: number | null;
}

/** Refusals by number: what the client sees. */
export const REFUSALS: Readonly<Record<number, string>> = {
  5004: "InvalidOperationInCellEditMode", 5012: "InvalidOrTimedOutSession", 5016: "WriteNotSupportedWhenModalDialogOpen", 5102: "ActivityLimitReached",
  5103: "RequestPayloadSizeLimitExceeded", 5104: "ResponsePayloadSizeLimitExceeded", 7000: "AccessDenied", 1014: "InvalidRequestContext",
};
