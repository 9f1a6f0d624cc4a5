// The banner. One closure: nothing but window.Seloste is left on the page.
(() => {
  "use strict";

  if (window.Seloste) {
    return;
  }
  const tag = document.currentScript;
  // The library finds these and so neither leaves a global name nor registers with a module loader of the page.
  const module = {};
  const exports = {};
