import { serve } from "./serve";
import type { FromEngine, ToEngine } from "./wire";

/** The scope of a worker, as far as it is used; the types of the page do not know it. */
const scope = self as unknown as { postMessage(message: FromEngine): void; onmessage: ((event: MessageEvent<ToEngine>) => void) | null };

serve({
  send: (message) => scope.postMessage(message),
  receive: (listener) => {
    scope.onmessage = ({ data }) => listener(data);
  },
});
