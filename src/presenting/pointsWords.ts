import { pointsStatusCode } from "../messages/pointsStatus";
import { say } from "./say";

/** Where an indicator system's points come from, in words; as written in its file when that is none of the known ones. */
export function pointsWords(status: string): string {
  const code = pointsStatusCode(status);
  return code ? say(code) : status;
}
