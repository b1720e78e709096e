import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { CellPlace } from "../../model";
import { placeText } from "../../model";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "left", overflowWrap: "anywhere", minHeight: "24px" },
  figure: {
    fontSize: "inherit", lineHeight: "inherit", fontVariantNumeric: "tabular-nums", textAlign: "inherit", color: "inherit",
    textDecorationLine: "underline", textDecorationStyle: "dotted", textDecorationColor: tokens.colorNeutralStroke1Hover,
    textUnderlineOffset: "3px", ":hover": { color: tokens.colorBrandForegroundLink },
  },
});

/**
 * A cell that can be jumped to. Shows its sheet and address, or what is `shown` in their stead, or a figure
 * (`children`) that stands in it.
 */
export function PlaceLink({ place, children, shown }: { readonly place: CellPlace; readonly children?: string; readonly shown?: string }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { say } = useWords();
  const id = `at-${useId()}`;
  const address = placeText(place);
  const name = children === undefined ? say("pane.goTo", { place: address }) : say("pane.report.figure", { text: children, place: address });
  return (
    <Link as="button" id={id} className={children === undefined ? styles.link : styles.figure} aria-label={name} title={address} onClick={() => void session.goTo(place, id)}>
      {children ?? shown ?? address}
    </Link>
  );
}
