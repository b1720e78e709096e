// Builds the pane, serves dist/ over https on port 3000 and sideloads manifest.xml into desktop Excel: npm run start:excel
// office-addin-debugging is fetched on demand: its native keytar would break a clean install where no Excel exists.
import { spawn, spawnSync } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize } from "node:path";

const PORT = 3000;
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".png": "image/png", ".xml": "application/xml; charset=utf-8", ".txt": "text/plain; charset=utf-8" };
const npx = process.platform === "win32" ? "npx.cmd" : "npx";
const shell = process.platform === "win32";

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("start:excel needs desktop Excel (Windows or Mac); there is none on this system. `npm start` shows the same pane in the workbench.");
  process.exit(1);
}

const build = spawnSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production"], { stdio: "inherit" });
if (build.status !== 0) process.exit(build.status ?? 1);

const { getHttpsServerOptions } = await import("office-addin-dev-certs"); // asks once to trust a local certificate
const server = createServer(await getHttpsServerOptions(), (request, response) => {
  const path = join("dist", normalize(decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname)));
  if (!path.startsWith("dist") || !existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "cache-control": "no-store" });
  createReadStream(path).pipe(response);
});
server.listen(PORT, "localhost", () => {
  console.log(`Serving dist/ on https://localhost:${PORT}. Ctrl+C ends it and takes the add-in off again.`);
  spawn(npx, ["--yes", "office-addin-debugging@7.0.0", "start", "manifest.xml", "desktop"], { stdio: "inherit", shell });
});
process.on("SIGINT", () => {
  spawnSync(npx, ["--yes", "office-addin-debugging@7.0.0", "stop", "manifest.xml"], { stdio: "inherit", shell });
  process.exit(0);
});
