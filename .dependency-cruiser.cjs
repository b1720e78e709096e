/** The one direction of `src/README.md`: a number travels read → settle → think → present → write, never back. */
const ROAD = ["model", "expression", "reading", "reconciling", "scoring", "narrating", "proofreading", "presenting"];
const pure = "^src/(model|expression|reading|reconciling|scoring|narrating|proofreading|presenting|messages)/|^src/evaluate\\.ts";

const onlyMayImport = (room, allowed) => ({
  name: `${room}-imports`,
  comment: `${room} may import only: ${[room, ...allowed].join(", ")}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
});

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "pure-rooms-stay-pure",
      comment: "The pure rooms know neither Office, React, the DOM nor Node.",
      severity: "error",
      from: { path: pure },
      to: { path: "^src/(excel|taskpane|commands|headless|workbench)/|^node_modules/(react|react-dom|@fluentui|@microsoft|@types/office-js|@univerjs|hucre)|^(fs|path|os|child_process|http|https)$" },
    },
    onlyMayImport("model", []),
    onlyMayImport("messages", ["model"]),
    onlyMayImport("expression", ["model"]),
    ...["reading", "reconciling", "scoring"].map((room) => onlyMayImport(room, ["model", "expression"])),
    ...["narrating", "proofreading"].map((room) => onlyMayImport(room, ["model", "expression", "messages"])),
    onlyMayImport("presenting", ["model", "expression", "messages"]),
    {
      name: "workbench-knows-no-budgets",
      comment: "The local Excel host could run any add-in.",
      severity: "error",
      from: { path: "^src/workbench/" },
      to: { path: "^src/", pathNot: "^src/workbench/" },
    },
    { name: "evaluate-is-the-road", severity: "error", from: { path: `^src/(${ROAD.join("|")})/` }, to: { path: "^src/evaluate\\.ts" } },
  ],
  options: { tsConfig: { fileName: "tsconfig.json" }, tsPreCompilationDeps: true, doNotFollow: { path: "node_modules" } },
};
