  window.Seloste = Object.freeze({
    /** Call fn with {choices, receipt} at each choice, and now if one has been made; returns what stops it. */
    onChoice(fn) {
      listeners.add(fn);
      if (consent.validConsent()) {
        fn({ choices: choices(), receipt: kept().receipt });
      }
      return () => listeners.delete(fn);
    },
    accepted,
    show,
  });

  const begin = () => {
    restore();
    start();
    complain();
    send();
    new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
    addEventListener("storage", compare);
    addEventListener("pageshow", (event) => event.persisted && compare());
    addEventListener("online", send);
  };

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", begin);
  } else {
    begin();
  }
})();
