import type { Choices, Evaluation, Report, Snapshot } from "../../model";
import type { Catalogue, Doors } from "../session";
import type * as EngineParts from "./engineParts";

/** The road and its knowledge: a script of its own, so that the first view does not wait for it. */
const loadEngine = (): Promise<typeof EngineParts> => import(/* webpackChunkName: "engine" */ "./engineParts");

/** The doors onto the pure rooms. Loaded with the first call. */
export const engineDoors: Pick<Doors, "evaluate" | "catalogue" | "clipboardOf"> & { reportToDocx(report: Report): Promise<Uint8Array> } = {
  async evaluate(snapshot: Snapshot, choices: Choices): Promise<Evaluation> {
    return (await loadEngine()).evaluate(snapshot, choices);
  },
  async catalogue(): Promise<Catalogue> {
    const { FORMS, SYSTEMS, OUTLINES } = await loadEngine();
    return {
      forms: FORMS.map(({ id, zh }) => ({ id, name: zh })),
      systems: SYSTEMS.map(({ id, name, region, year, points_status }) => ({ id, name, region, year, pointsStatus: points_status })),
      outlines: OUTLINES.map(({ id, name }) => ({ id, name })),
    };
  },
  async clipboardOf(report, sectionId) {
    return (await loadEngine()).reportToClipboard(report, sectionId === undefined ? {} : { sectionId });
  },
  async reportToDocx(report) {
    return (await loadEngine()).reportToDocx(report);
  },
};

/** Starts loading the engine while the person reads the first screen. */
export function loadEngineAhead(): void {
  loadEngine().catch(() => undefined); // the first real call tells what went wrong
}
