// An open menu closes on Escape, on a click elsewhere and when another opens. Opening needs no script.
"use strict";

(() => {
  const openMenus = () => document.querySelectorAll("details.menu[open]");

  const close = (menu, refocus) => {
    menu.open = false;
    if (refocus) {
      menu.querySelector("summary").focus();
    }
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      for (const menu of openMenus()) {
        close(menu, menu.contains(document.activeElement));
      }
    }
  });

  const closeOthers = (event) => {
    for (const menu of openMenus()) {
      if (!menu.contains(event.target)) {
        close(menu, false);
      }
    }
  };

  document.addEventListener("click", closeOthers);
  document.addEventListener("focusin", closeOthers);
})();
