/** Two worlds: plain Node for the pure rooms and the host, jsdom for the pane's components. */
const transform = {
  "^.+\\.(ts|tsx|js|mjs)$": ["@swc/jest", {
    jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
    module: { type: "commonjs" },
  }],
};
const common = { transform, moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"], rootDir: __dirname,
  setupFilesAfterEnv: ["<rootDir>/test/helpers/patience.ts"] };

module.exports = {
  globalSetup: "<rootDir>/test/helpers/globalSetup.cjs",
  projects: [
    { ...common, displayName: "node", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: ["/test/browser/"] },
    { ...common, displayName: "pane", testEnvironment: "jsdom", testMatch: ["<rootDir>/test/**/*.test.tsx"] },
    { ...common, displayName: "browser", testEnvironment: "node", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
