// What is being written survives a session that ends: this tab alone keeps it, until it is sent, the tab is
// closed, or somebody signs out.
"use strict";

(() => {
  document.addEventListener("submit", (event) => {
    if (new URL(event.target.action).pathname === "/accounts/logout/") {
      sessionStorage.clear();
    }
  });

  const area = document.querySelector("textarea[data-draft]");
  if (!area) {
    return;
  }
  // A draft of what has been sent meanwhile bears another number.
  const place = `draft:${location.pathname}:`;
  const key = place + area.dataset.draft;
  for (const kept of Object.keys(sessionStorage)) {
    if (kept.startsWith(place) && kept !== key) {
      sessionStorage.removeItem(kept);
    }
  }
  if (!area.value) {
    area.value = sessionStorage.getItem(key) ?? "";
  }
  area.addEventListener("input", () => sessionStorage.setItem(key, area.value));
})();
