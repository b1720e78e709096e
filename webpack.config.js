// Builds the task pane and the ribbon's function file into dist/ (or dist/<profile>/).
//   webpack --mode production                          Microsoft's global CDN
//   webpack --mode production --env profile=china      Office run by 21Vianet (世纪互联)
//   webpack --mode production --env profile=workbench  the local Excel host, same origin only
//   OFFICE_JS_URL=… webpack …                          any other address of office.js
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { SizeBudgetPlugin } = require("./scripts/build/sizeBudget.cjs");
const { PROFILES, contentPolicy } = require("./scripts/build/profiles.cjs");

/** Bytes of gzip that the scripts of the first view may weigh. */
const FIRST_SCRIPT_BUDGET = 220_000;

module.exports = (env = {}, { mode = "production" } = {}) => {
  const profile = PROFILES[env.profile ?? "global"];
  if (!profile) throw new Error(`Unknown profile "${env.profile}". Known: ${Object.keys(PROFILES).join(", ")}`);
  const officeJs = process.env.OFFICE_JS_URL || profile.officeJs;
  const page = (name) => new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `src/${name}/${name}.html`,
    chunks: [name],
    templateParameters: { officeJs, contentPolicy: contentPolicy(officeJs) },
    minify: mode === "production" ? { collapseWhitespace: true, removeComments: true } : false,
  });
  return {
    mode,
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
    output: {
      path: path.resolve(__dirname, "dist", profile.folder),
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      publicPath: "",
      clean: { keep: /^(china|workbench|page)[\\/]/ },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [{
        test: /\.tsx?$/,
        exclude: /node_modules/,
        sideEffects: false, // no module of ours does anything by being imported, so what is not used is not packed
        use: {
          loader: "swc-loader",
          options: {
            jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2020" },
            module: { type: "es6" },
          },
        },
      }],
    },
    optimization: {
      splitChunks: {
        chunks: "all",
        cacheGroups: { default: false, defaultVendors: false, frame: { test: /node_modules[\\/](?!(docx|jszip|pako)[\\/])/, chunks: "initial", name: "frame", enforce: true } },
      },
    },
    devtool: mode === "production" ? false : "source-map",
    performance: { hints: false },
    plugins: [
      new DefinePlugin({ __PRODUCT_VERSION__: JSON.stringify(version) }),
      page("taskpane"),
      page("commands"),
      new CopyWebpackPlugin({ patterns: [
        { from: "assets/*.png", to: "assets/[name][ext]" },
        { from: "src/taskpane/old-engine.js", to: "old-engine.js", info: { minimized: true } },
        { from: "manifest.xml", to: "manifest.xml" },
      ] }),
      new SizeBudgetPlugin({ entry: "taskpane", budget: FIRST_SCRIPT_BUDGET, enforce: mode === "production" }),
    ],
  };
};
