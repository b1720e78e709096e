/**
 * Where office.js is loaded from, by cloud. The addresses are Microsoft's own:
 * https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn
 */
const PROFILES = {
  global: { folder: "", officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js" },
  china: { folder: "china", officeJs: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js" },
  workbench: { folder: "workbench", officeJs: "/office-js/office.js" },
};

/** The pane's content policy: our own origin, and the origin of office.js for scripts. Nothing else is ever asked for. */
function contentPolicy(officeJs) {
  const library = /^https:\/\/[^/]+/.exec(officeJs);
  const scripts = ["'self'", ...(library ? [library[0]] : [])].join(" ");
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'", // Fluent UI and office.js put style elements into the page
    "img-src 'self' data:",
    "worker-src 'self'", // the engine runs in a thread of its own
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { PROFILES, contentPolicy };
