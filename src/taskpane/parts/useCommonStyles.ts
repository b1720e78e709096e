import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that several views share. All spacing in multiples of 4 px. */
export const useCommonStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  figures: { fontVariantNumeric: "tabular-nums" },
  stack: { display: "flex", flexDirection: "column", gap: "12px", "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" } }, // a long choice must not widen the pane
  tight: { display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1, padding: "12px",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  hiddenVisually: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  danger: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  muted: { color: tokens.colorNeutralForeground3 },
});
