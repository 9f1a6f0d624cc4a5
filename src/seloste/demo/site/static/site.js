// Shows what is allowed now, what lies on the device because of it, and where the receipt is to be read.
(() => {
  "use strict";
  const panel = document.querySelector("[data-necessary]");
  const necessary = panel.dataset.necessary.split(" ");
  const find = (name) => panel.querySelector(`[data-shows="${name}"]`);

  const stored = () => {
    const cookies = document.cookie.split("; ").map((each) => each.split("=")[0]);
    const names = [...cookies, ...Object.keys(localStorage)].filter((each) => each && !necessary.includes(each));
    return [...new Set(names)].sort();
  };

  const look = () => {
    const names = stored().join(", ");
    const text = names || panel.dataset.nothing;
    if (find("stored").textContent !== text) {
      find("stored").textContent = text;
      find("stored").classList.toggle("names", !!names);
    }
  };

  const show = ({ choices, receipt }) => {
    const allowed = Object.values(choices).filter(Boolean).length;
    find("summary").textContent = allowed ? panel.dataset.some : panel.dataset.none;
    for (const [purpose, yes] of Object.entries(choices)) {
      const state = panel.querySelector(`[data-state="${purpose}"]`);
      if (state) {
        state.textContent = yes ? panel.dataset.yes : panel.dataset.no;
        state.classList.toggle("allowed", yes);
      }
    }
    const link = find("receipt");
    link.textContent = receipt;
    link.href = `${panel.dataset.receipts}${receipt}`;
    link.closest("p").hidden = !receipt;
    look();
  };

  if (window.Seloste) {
    window.Seloste.onChoice(show);
  }
  look();
  // What a company stores, it stores when it likes.
  setInterval(look, 500);
})();
