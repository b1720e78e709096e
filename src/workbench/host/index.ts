/** Doors of the host: `createHost(engine, book, options)`, used by the Node bridge and by the page. */
export { createHost, Host } from "./host";
export type { ProcessResult } from "./host";
export type { HostOptions } from "./hostOptions";
export { REFUSALS } from "./faults";
export type { Faults } from "./faults";
export { HostError } from "./errors";
export { PROFILES, WEB_PAYLOAD_LIMIT } from "./profiles";
export type { Profile, ProfileName } from "./profiles";
export { readShapes } from "./shapes";
export type { Shapes } from "./shapes";
export type { EventEntry } from "./wire";
