const { gzipSync } = require("node:zlib");

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Says what every script weighs after gzip, and fails the build when the scripts of the first view outgrow the budget.
 */
class SizeBudgetPlugin {
  constructor({ entry, budget, enforce }) {
    Object.assign(this, { entry, budget, enforce });
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.compilation.tap("SizeBudget", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "SizeBudget", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        if (compilation.compiler.isChild()) return;
        const weigh = (name) => gzipSync(assets[name].source()).length;
        const scripts = Object.keys(assets).filter((name) => name.endsWith(".js"));
        const first = compilation.entrypoints.get(this.entry).getFiles().filter((name) => name.endsWith(".js"));
        const total = first.reduce((sum, name) => sum + weigh(name), 0);
        const lines = scripts.map((name) => `  ${kilobytes(weigh(name)).padStart(9)}  ${name}${first.includes(name) ? "  (first view)" : ""}`);
        const verdict = `First view: ${kilobytes(total)} gzip of ${kilobytes(this.budget)} allowed`;
        compilation.getLogger("size").info([verdict, ...lines].join("\n"));
        if (this.enforce && total > this.budget) compilation.errors.push(new WebpackError(`${verdict}\n${lines.join("\n")}`));
      });
    });
  }
}

module.exports = { SizeBudgetPlugin };
