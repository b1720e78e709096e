import { useEffect, useRef, useState } from "react";
import type { Report } from "../../model";
import type { LastText, TextCheck } from "../session";
import { useSession } from "../sessionContext";

/** A text and its check; checked again whenever the report follows new figures. */
export function useTextCheck(report: Report): { readonly check: TextCheck | null; readonly checked: string; run(text: string, last: LastText | null): Promise<void> } {
  const { textTools } = useSession();
  const [asked, setAsked] = useState<{ readonly text: string; readonly last: LastText | null } | null>(null);
  const [check, setCheck] = useState<TextCheck | null>(null);
  const serial = useRef(0);
  const run = async (text: string, last: LastText | null): Promise<void> => {
    const mine = ++serial.current;
    const found = await textTools.check(report, text, last);
    if (mine !== serial.current) return; // a later question was asked meanwhile
    setAsked({ text, last });
    setCheck(found);
  };
  useEffect(() => {
    if (asked) void run(asked.text, asked.last);
    // only a new report asks again
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [report]);
  return { check, checked: asked?.text ?? "", run };
}
