import tseslint from "typescript-eslint";
import hooks from "eslint-plugin-react-hooks";
import office from "eslint-plugin-office-addins";

/** Office's own rules on load, sync and null objects, wherever Office.js is called. */
const officeRules = {
  "office-addins/call-sync-after-load": "error",
  "office-addins/call-sync-before-read": "error",
  "office-addins/load-object-before-read": "error",
  "office-addins/no-context-sync-in-loop": "error",
  "office-addins/no-empty-load": "error",
  "office-addins/no-navigational-load": "error",
  "office-addins/no-office-initialize": "error",
  "office-addins/test-for-null-using-isNullObject": "error",
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { prefer: "type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "eqeqeq": ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  { files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"], plugins: { "office-addins": office }, rules: officeRules },
  { files: ["src/headless/**", "src/workbench/server/**", "scripts/**", "bin/**", "test/**"], rules: { "no-console": "off" } },
  {
    files: ["test/**"],
    rules: { "no-restricted-syntax": ["error", { selector: "CallExpression[callee.property.name='waitForFunction'] > :matches(Literal, TemplateLiteral):first-child", message: "The page's content policy refuses eval: wait with a function." }] },
  },
  { files: ["**/*.cjs", "webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
