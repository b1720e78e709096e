import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { useWords } from "../text/words";

const WINDOW = 50;

/** Shows a long list in windows of 50: the next one opens when its end comes into view, or by its button. */
export function WindowedList<T>({ items, children }: { readonly items: readonly T[]; readonly children: (item: T) => ReactNode }): ReactNode {
  const { say } = useWords();
  const [limit, setLimit] = useState(WINDOW);
  const end = useRef<HTMLDivElement>(null);
  const rest = items.length - limit;
  useEffect(() => {
    if (rest <= 0 || !end.current || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setLimit((now) => now + WINDOW);
    }, { rootMargin: "400px" });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [rest, limit]);
  return (
    <>
      {items.slice(0, limit).map(children)}
      {rest > 0 && (
        <div ref={end}>
          <Button appearance="subtle" onClick={() => setLimit(limit + WINDOW)}>
            {say("pane.more", { count: Math.min(rest, WINDOW), total: items.length })}
          </Button>
        </div>
      )}
    </>
  );
}
