// Type-checks everything, then the pure rooms alone without DOM, Node and Office types.
import { spawnSync } from "node:child_process";

for (const project of ["tsconfig.json", "tsconfig.pure.json"]) {
  const { status } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", project], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
