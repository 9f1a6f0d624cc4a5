// "/" finds, "g" and a letter goes, "?" explains. They can be turned off (WCAG 2.1.4), which is remembered.
"use strict";

(() => {
  const KEY = "seloste-shortcuts";
  const SECOND_KEY_MS = 1500;
  let awaiting = null;

  const enabled = () => {
    try {
      return localStorage.getItem(KEY) !== "off";
    } catch {
      return true;
    }
  };

  const enable = (on) => {
    try {
      if (on) {
        localStorage.removeItem(KEY);
      } else {
        localStorage.setItem(KEY, "off");
      }
    } catch {
      // storage is refused: the choice cannot be kept
    }
  };

  const typing = (element) =>
    element.isContentEditable || element.closest("input, textarea, select, dialog[open]") !== null;

  const help = () => document.querySelector("dialog[data-shortcuts-help]");

  const openHelp = () => {
    const dialog = help();
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
  };

  const forget = () => {
    clearTimeout(awaiting);
    awaiting = null;
  };

  const go = (letter) => {
    forget();
    const link = document.querySelector(`a[data-go="${CSS.escape(letter)}"]`);
    if (link) {
      link.click();
    }
    return link !== null;
  };

  const findField = () => {
    const field = document.querySelector("[data-search]");
    if (field) {
      field.focus();
      field.select();
    }
    return field !== null;
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    if (typing(event.target) || !enabled()) {
      return;
    }
    if (awaiting !== null) {
      if (go(event.key)) {
        event.preventDefault();
      }
    } else if (event.key === "g") {
      awaiting = setTimeout(forget, SECOND_KEY_MS);
    } else if (event.key === "/" && findField()) {
      event.preventDefault();
    } else if (event.key === "?") {
      event.preventDefault();
      openHelp();
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    for (const button of document.querySelectorAll("[data-shortcuts-open]")) {
      button.hidden = false;
      button.addEventListener("click", openHelp);
    }
    for (const hint of document.querySelectorAll("[data-shortcuts-hint]")) {
      hint.hidden = !enabled();
    }
    const box = document.querySelector("[data-shortcuts-enabled]");
    if (box) {
      box.checked = enabled();
      box.addEventListener("change", () => enable(box.checked));
    }
  });
})();
