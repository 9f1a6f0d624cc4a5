// A second press on a sent form does nothing. Forms that answer with a file, or may be sent again, carry
// data-submit-many. The button stays enabled (a disabled one would not be sent along) but says it is busy.
"use strict";

(() => {
  const busy = new Map();

  const release = (form) => {
    const button = busy.get(form);
    if (button) {
      button.removeAttribute("aria-busy");
      button.removeAttribute("aria-disabled");
    }
    busy.delete(form);
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    // defaultPrevented: htmx or a dialog has taken it, and htmx drops doubles itself
    if (event.defaultPrevented || form.method !== "post" || "submitMany" in form.dataset) {
      return;
    }
    if (busy.has(form)) {
      event.preventDefault();
      return;
    }
    const button = event.submitter;
    busy.set(form, button);
    if (button) {
      button.setAttribute("aria-busy", "true");
      button.setAttribute("aria-disabled", "true");
    }
  });

  // Coming back with the browser's back button finds the page as it was left.
  window.addEventListener("pageshow", () => {
    for (const form of [...busy.keys()]) {
      release(form);
    }
  });
})();
