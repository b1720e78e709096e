import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { Disclosure } from "./Disclosure";
import { useCommonStyles } from "./useCommonStyles";
import { useWords } from "../text/words";

function Broken({ details, onRetry }: { readonly details: string; readonly onRetry: () => void }): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {say("pane.viewBroken")}
        <Disclosure light label={say("pane.details")}><p className={common.small}>{details}</p></Disclosure>
      </MessageBarBody>
      <MessageBarActions><Button size="small" onClick={onRetry}>{say("pane.retry")}</Button></MessageBarActions>
    </MessageBar>
  );
}

/** Keeps a fault in one view from emptying the whole pane: says so in its place, with a way to try again. */
export class ViewBoundary extends Component<{ readonly children: ReactNode; readonly onRetry?: () => void }, { readonly fault: Error | null }> {
  override state: { readonly fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error): { readonly fault: Error } {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    const retry = (): void => {
      this.props.onRetry?.();
      this.setState({ fault: null });
    };
    return <Broken details={`${fault.name}: ${fault.message}`} onRetry={retry} />;
  }
}
