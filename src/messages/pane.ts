import type { MessageTable } from "./table";
import { paneFrameMessages } from "./pane/frame";
import { paneRunMessages } from "./pane/run";
import { paneChecksMessages } from "./pane/checks";
import { paneOwnChecksMessages } from "./pane/ownChecks";
import { paneNamingMessages } from "./pane/naming";
import { paneScoresMessages } from "./pane/scores";
import { paneTemplateMessages } from "./pane/templates";
import { paneReportMessages } from "./pane/report";
import { paneReturnedMessages } from "./pane/returned";
import { paneSettingsMessages } from "./pane/settings";

/** Sentences of `taskpane`. */
export const paneMessages = {
  ...paneFrameMessages,
  ...paneRunMessages,
  ...paneChecksMessages,
  ...paneOwnChecksMessages,
  ...paneNamingMessages,
  ...paneScoresMessages,
  ...paneTemplateMessages,
  ...paneReportMessages,
  ...paneReturnedMessages,
  ...paneSettingsMessages,
} as const satisfies MessageTable;

/** Codes of the pane's sentences. */
export type PaneCode = keyof typeof paneMessages;
