import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { proofread } from "../../src/proofreading";

interface Expected { readonly level: "must" | "should" | "may" }
interface Sidecar {
  readonly body_offset: number;
  readonly statements: readonly { readonly id: string; readonly start: number; readonly end: number; readonly also?: readonly { readonly start: number; readonly end: number }[]; readonly expected_finding: Expected | null }[];
}

/** Published reports that stand beside a checkout of the whole project; without them nothing here is defined. */
const FOLDER = join(__dirname, "../../../shared/domain/reports");
const ids = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".json")) : [];

for (const name of ids) {
  describe(`the published report ${name}`, () => {
    const sidecar = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Sidecar;
    const { findings } = proofread(readFileSync(join(FOLDER, name.replace(/json$/, "txt")), "utf8"));
    const meets = (statement: Sidecar["statements"][number], finding: (typeof findings)[number]): boolean =>
      [statement, ...(statement.also ?? [])].some(({ start, end }) => finding.places.some((place) => place.start < end + sidecar.body_offset && place.end > start + sidecar.body_offset));

    it("has a finding for everything any good checker reports", () => {
      const musts = sidecar.statements.filter(({ expected_finding }) => expected_finding?.level === "must");
      expect(musts.filter((must) => !findings.some((finding) => meets(must, finding))).map(({ id }) => id)).toEqual([]);
    });

    it("has no error or warning where nothing is expected", () => {
      const expected = sidecar.statements.filter(({ expected_finding }) => expected_finding !== null);
      const loud = findings.filter(({ severity }) => severity !== "info");
      expect(loud.filter((finding) => !expected.some((statement) => meets(statement, finding)))).toEqual([]);
    });
  });
}

it("needs no published report", () => {
  expect(proofread("").findings).toEqual([]);
});
