import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";

const useStyles = makeStyles({
  button: {
    display: "flex", alignItems: "center", gap: "4px", width: "100%", minHeight: "32px", padding: "4px 0", border: "none",
    background: "none", color: "inherit", fontFamily: "inherit", fontSize: "inherit", lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold, textAlign: "left", cursor: "pointer", borderRadius: tokens.borderRadiusMedium,
    ":hover": { color: tokens.colorNeutralForeground2BrandHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  light: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, minHeight: "24px" },
  label: { flexGrow: 1, minWidth: 0 },
});

/** A heading that opens and closes what stands under it. Content is made only while open. */
export function Disclosure({ label, children, open = false, light = false, aside }: {
  readonly label: ReactNode; readonly children: ReactNode; readonly open?: boolean; readonly light?: boolean; readonly aside?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(open);
  const id = useId();
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div>
      <button type="button" className={mergeClasses(styles.button, light && styles.light)} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <Chevron className={styles.icon} aria-hidden />
        <span className={styles.label}>{label}</span>
        {aside}
      </button>
      <div id={id} hidden={!isOpen}>{isOpen ? children : null}</div>
    </div>
  );
}
