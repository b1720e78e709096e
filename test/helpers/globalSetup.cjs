/** Before any test: the workbench's engine is bundled, if its sources changed. */
module.exports = async () => {
  const { buildEngine } = await import("../../scripts/build-engine.mjs");
  await buildEngine();
};
