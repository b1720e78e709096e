import { lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";
import { useWords } from "../text/words";
import { useCommonStyles } from "./useCommonStyles";
import { ViewBoundary } from "./ViewBoundary";

/**
 * A part that is not needed at first sight: a script of its own, asked for when it is first shown. A script that was refused once stays refused, so
 * trying again asks anew.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const ask = (): ComponentType<Props> => lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  let latest = ask();
  return function Later(props: Props): ReactNode {
    const [Part, setPart] = useState<ComponentType<Props>>(() => latest);
    const common = useCommonStyles();
    const { say } = useWords();
    const retry = (): void => {
      latest = ask();
      setPart(() => latest);
    };
    return (
      <ViewBoundary onRetry={retry}>
        <Suspense fallback={<p role="status" className={common.text}>{say("pane.opening")}</p>}><Part {...props} /></Suspense>
      </ViewBoundary>
    );
  };
}
