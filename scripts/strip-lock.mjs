// Takes the download addresses out of package-lock.json; run it after `npm install`. Integrity hashes stay.
import { readFileSync, writeFileSync } from "node:fs";

const FILE = "package-lock.json";
const lock = JSON.parse(readFileSync(FILE, "utf8"));
for (const entry of Object.values(lock.packages)) if (/^https?:/.test(entry.resolved ?? "")) delete entry.resolved;
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
