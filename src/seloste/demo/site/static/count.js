// The analytics company: gives the device a number, remembers which pages were counted, and counts this one.
(() => {
  "use strict";
  const tag = new URL(document.currentScript.src);
  const days = Number(tag.searchParams.get("days") || 90);
  const kept = document.cookie.match(/(?:^|; )_mittaus=([0-9a-f]+)/);
  const visitor = kept ? kept[1] : Array.from(crypto.getRandomValues(new Uint8Array(12)), (each) => each.toString(16).padStart(2, "0")).join("");
  document.cookie = `_mittaus=${visitor}; Max-Age=${days * 86400}; Path=/; SameSite=Lax`;

  const NAME = "mittaus-pages";
  let counted = JSON.parse(localStorage.getItem(NAME) || "null");
  if (!counted || counted.until < Date.now()) {
    counted = { until: Date.now() + 90 * 86400000, pages: [] };
  }
  const again = counted.pages.includes(location.pathname);
  if (!again) {
    counted.pages.push(location.pathname);
  }
  localStorage.setItem(NAME, JSON.stringify(counted));

  const hit = new URL("/hit.gif", tag);
  hit.search = new URLSearchParams({ visitor, page: location.pathname, again: Number(again) });
  new Image().src = hit.href;
})();
