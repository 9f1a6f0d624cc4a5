// htmx turns answers of our own server into elements. Under Trusted Types that needs a default policy; this
// one lets through plain markup only: nothing that runs, frames, redirects or restyles the page.
"use strict";

(() => {
  if (!window.trustedTypes) {
    return;
  }

  const FORBIDDEN = "script, iframe, frame, object, embed, base, meta, link, style, portal";
  const ADDRESSES = ["href", "src", "action", "formaction", "xlink:href"];
  const inert = trustedTypes.createPolicy("seloste-inert", { createHTML: (html) => html });

  const runs = (attribute) =>
    attribute.name.startsWith("on") ||
    attribute.name === "style" ||
    attribute.name === "srcdoc" ||
    attribute.name.startsWith("hx-on") ||
    attribute.name.startsWith("data-hx-on") ||
    (ADDRESSES.includes(attribute.name) && /^\s*(javascript|vbscript|data):/i.test(attribute.value) &&
      !/^\s*data:image\//i.test(attribute.value));

  const plain = (root) => {
    if (root.querySelector(FORBIDDEN)) {
      return false;
    }
    for (const element of root.querySelectorAll("*")) {
      if ([...element.attributes].some(runs)) {
        return false;
      }
      if (element instanceof HTMLTemplateElement && !plain(element.content)) {
        return false;
      }
    }
    return true;
  };

  trustedTypes.createPolicy("default", {
    createHTML: (html) => {
      const parsed = new DOMParser().parseFromString(inert.createHTML(html), "text/html");
      return plain(parsed) ? html : null;
    },
  });
})();
