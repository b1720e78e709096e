#!/usr/bin/env node
// npm start: builds what is out of date, serves the workbench on this machine, and says where.
import { buildWorkbench, loadServer, serverOptions } from "../scripts/build-workbench.mjs";

try {
  console.log("正在准备工作台… (building what is out of date)");
  await buildWorkbench();
  const { startServer } = await loadServer();
  const asked = process.env.PORT;
  const { url } = await startServer({ ...serverOptions(), port: Number(asked ?? 3000), exactPort: asked !== undefined });
  console.log(`${url}`);
  console.log("在浏览器中打开上面的地址；仅本机可访问，不需要证书，浏览器不会询问任何问题。Ctrl+C 结束。(Open it in a browser: this machine only, no certificate, nothing to confirm.)");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
