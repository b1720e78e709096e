import { SYSTEMS } from "../scoring";

/** `systems`: one line an indicator system that ships, with where its points come from. */
export async function systemsCommand(): Promise<number> {
  for (const { id, name, year, region, points_status } of SYSTEMS) {
    process.stdout.write(`${[id, year, region, name, points_status].join("\t")}\n`);
  }
  return 0;
}
