// What the page with faults does wrong by itself; the list on the page says what is wrong with each.
(() => {
  "use strict";
  const { analytics } = document.currentScript.dataset;
  const valued = (name) => (document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]*)`)) || [])[1];

  // Once the page is loaded, for the banner clears at its beginning what waits for consent.
  addEventListener("load", () => {
    if (!valued("cc_cookie")) {
      const visitor = crypto.randomUUID().replaceAll("-", "").slice(0, 24);
      document.cookie = `_mittaus=${visitor}; Max-Age=${365 * 86400}; Path=/; SameSite=Lax`;
    }
  });

  if (window.Seloste) {
    window.Seloste.onChoice(({ choices }) => {
      if (choices.web_statistics) {
        new Image().src = `${analytics}/hit.gif?page=/faulty/&visitor=${valued("route")}`;
      }
    });
  }
})();
