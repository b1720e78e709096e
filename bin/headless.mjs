#!/usr/bin/env node
// The command line: `npm run headless -- evaluate BOOK.xlsx …`. See docs/headless.md.
import { pathToFileURL } from "node:url";
import { buildHeadless } from "../scripts/build-headless.mjs";

const { main } = await import(pathToFileURL(await buildHeadless()).href);
await main(process.argv.slice(2));
