// Light, dark or as the system has it. Runs before the first paint, so it is loaded without defer.
"use strict";

(() => {
  const KEY = "seloste-theme";
  const THEMES = ["light", "dark"];

  // Storage may be refused; then the choice lasts for the page.
  const remembered = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };

  const remember = (theme) => {
    try {
      if (THEMES.includes(theme)) {
        localStorage.setItem(KEY, theme);
      } else {
        localStorage.removeItem(KEY);
      }
    } catch {
      // see remembered()
    }
  };

  const show = (theme) => {
    if (THEMES.includes(theme)) {
      document.documentElement.dataset.theme = theme;
    } else {
      delete document.documentElement.dataset.theme;
    }
    const current = document.documentElement.dataset.theme ?? "system";
    for (const button of document.querySelectorAll("[data-theme-choice]")) {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === current));
    }
  };

  show(remembered());

  document.addEventListener("DOMContentLoaded", () => {
    for (const part of document.querySelectorAll("[data-theme-switch]")) {
      part.hidden = false;
    }
    show(remembered());
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-theme-choice]");
    if (button) {
      remember(button.dataset.themeChoice);
      show(button.dataset.themeChoice);
    }
  });

  // Another tab changed it.
  window.addEventListener("storage", (event) => {
    if (event.key === KEY) {
      show(event.newValue);
    }
  });
})();
