// Checks manifest.xml without the network: it parses, names the floor, and points only at pages and pictures that are built.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import manifests from "office-addin-manifest";

const FILE = "manifest.xml";
const ORIGIN = "https://localhost:3000/";
const problems = [];
const must = (holds, words) => { if (!holds) problems.push(words); };

const xml = readFileSync(FILE, "utf8");
const info = await manifests.OfficeAddinManifest.readManifestFile(FILE);
must(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(info.id ?? ""), "the id is no GUID");
must(/^\d+(\.\d+){2,3}$/.test(info.version ?? ""), "the version has fewer than three parts");
must(info.defaultLocale === "zh-CN", "the default locale is not zh-CN");
must(info.hosts?.includes("Workbook"), "Excel is not among the hosts");
must(/<Set Name="ExcelApi" MinVersion="1\.9"\s*\/>/.test(xml), "the floor ExcelApi 1.9 is not named");

// Every address on our own server must be a file of the build; assets carry their own names.
for (const [address] of xml.matchAll(/https:\/\/localhost:3000\/[^"<]+/g)) {
  const path = address.slice(ORIGIN.length).split(/[?#]/)[0];
  must(existsSync(join("dist", path)) || existsSync(path), `${address} is not built`);
}
// Every resource id that a control uses is defined, and no other address is used.
const defined = new Set([...xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(([, id]) => id));
for (const [, id] of xml.matchAll(/resid="([^"]+)"/g)) must(defined.has(id), `resource ${id} is not defined`);
for (const [, id] of xml.matchAll(/<bt:String id="[^"]+" DefaultValue="([^"]*)"/g)) must(id.trim() !== "", "a string is empty");

for (const problem of problems) process.stdout.write(`${FILE}: ${problem}\n`);
process.stdout.write(problems.length === 0 ? `${FILE}: ${info.displayName} ${info.version} is well formed\n` : "");
process.exit(problems.length === 0 ? 0 : 1);
