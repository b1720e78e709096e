/**
 * Answers the question that office.js asks a page beside itself when its host is on plain HTTP: may this host be trusted?
 * Yes, if the asking page is of our own origin and the host has our own name; this server listens on this machine only.
 */
addEventListener("message", ({ data, source, origin }: MessageEvent<string>) => {
  if (source !== window.parent || origin !== location.origin) return;
  const { hostname } = JSON.parse(data) as { hostname: string };
  window.parent.postMessage(JSON.stringify({ hostUserTrusted: hostname === location.hostname }), origin);
});
