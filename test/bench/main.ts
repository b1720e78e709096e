import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { MEMORY, heldBy, hostRows } from "./hostRows";
import { mainJobRows } from "./mainJob";
import { tableOf, type Row } from "./measure";
import { paneSizeRow } from "./paneSize";
import { paneThreadLine } from "./paneThread";
import { growthRows, sliceLine } from "./road";

async function bench(args: readonly string[]): Promise<void> {
  const busy = loadavg()[0]!.toFixed(1);
  const job = await mainJobRows();
  const growth = await growthRows();
  const host = await hostRows();
  const size = paneSizeRow();
  const rows: Row[] = [...job.rows, ...growth.rows, ...host, ...(size.row ? [size.row] : [])];
  const text = [
    "# Measured", "",
    `\`npm run bench\`, Node ${process.version}, ${cpus().length} cores, load ${busy} before it began, ${new Date().toISOString().slice(0, 10)}. Times are medians on the local host in Node; only the ratios travel to other machines, and on a busy one they sway as well.`, "",
    tableOf(rows), "", ...job.lines, ...growth.lines, await sliceLine(), await paneThreadLine(), size.line, "",
  ].join("\n");
  process.stdout.write(text);
  if (args.includes("--write")) writeFileSync("docs/bench.md", text);
}

const [asked, whose = ""] = process.argv.slice(2);
void (asked === MEMORY ? heldBy(whose).then((megabytes) => process.stdout.write(String(megabytes))) : bench(process.argv.slice(2)));
