import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname } from "node:path";
import { fileBelow, samplePaths } from "./files";
import type { ServedFile } from "./files";

export interface ServerOptions {
  /** Folder of the workbench page: `index.html`, `trust.html` and their scripts. */
  readonly page: string;
  /** Folder of the add-in's own build, with `taskpane.html`. */
  readonly addin: string;
  /** `dist` of the npm package `@microsoft/office-js`, served as it is. */
  readonly officeJs: string;
  /** Folders with sample workbooks. */
  readonly samples: readonly string[];
  /** Name of the sample that opens first. */
  readonly firstSample: string;
  /** Port wished for; the next free one is taken unless `exactPort`. */
  readonly port: number;
  readonly exactPort?: boolean;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The page asks nobody but its own origin; Univer and Fluent UI put style elements into the page and draw with `data:` and `blob:` pictures. */
const POLICY = [
  "default-src 'self'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:", "connect-src 'self'",
  "frame-src 'self'", "frame-ancestors 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'none'",
].join("; ");

/** Serves page, add-in, office.js and samples on this machine only. @throws Error if an exact port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}

async function listen(server: Server, { port, exactPort }: ServerOptions): Promise<void> {
  const tried = (at: number): Promise<boolean> => new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(false) : reject(error)));
    server.listen(at, "127.0.0.1", () => { server.removeAllListeners("error"); resolve(true); });
  });
  if (await tried(port)) return;
  if (exactPort) throw new Error(`Port ${port} is taken. Set PORT to another one.`);
  for (let next = port + 1; next <= port + 20; next++) if (await tried(next)) return;
  if (!(await tried(0))) throw new Error("No free port on this machine");
}

async function answer(options: ServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader("Content-Security-Policy", POLICY);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setHeader("Cache-Control", "no-cache");
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? "")) return end(response, 421); // another name pointing at this machine
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
  const file = await fileFor(options, new URL(request.url ?? "/", "http://localhost").pathname);
  if (!file) return end(response, 404);
  response.setHeader("ETag", file.tag);
  if (request.headers["if-none-match"] === file.tag) return end(response, 304);
  response.setHeader("Content-Type", file.type);
  response.setHeader("Content-Length", file.body.length);
  response.end(request.method === "HEAD" ? undefined : file.body);
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}

async function fileFor(options: ServerOptions, encoded: string): Promise<ServedFile | null> {
  const path = decoded(encoded);
  if (path === null) return null;
  if (path === "/") return fileBelow(options.page, "index.html");
  if (path.startsWith("/page/")) return fileBelow(options.page, path.slice(6));
  // The library asks the page below beside office.js whether a host on plain HTTP may be trusted. On this server the answer is ours to give.
  if (path === "/office-js/AgaveErrorUX/index.html") return fileBelow(options.page, "trust.html");
  if (path.startsWith("/office-js/")) return fileBelow(options.officeJs, path.slice(11));
  if (path.startsWith("/addin/")) return fileBelow(options.addin, path.slice(7));
  if (path === "/samples.json") return sampleList(options);
  if (path.startsWith("/samples/")) {
    const found = (await samplePaths(options.samples, options.firstSample)).get(path.slice(9));
    return found === undefined ? null : fileBelow(dirname(found), basename(found));
  }
  return null;
}

async function sampleList({ samples, firstSample }: ServerOptions): Promise<ServedFile> {
  const body = new TextEncoder().encode(JSON.stringify([...(await samplePaths(samples, firstSample)).keys()]));
  return { body, type: "application/json; charset=utf-8", tag: `"${body.length}-${body.reduce((sum, byte) => (sum * 31 + byte) % 1_000_000_007, 7)}"` };
}

function decoded(path: string): string | null {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes("\0") ? null : plain;
  } catch {
    return null;
  }
}
