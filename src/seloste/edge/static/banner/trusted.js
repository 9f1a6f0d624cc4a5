  // The library writes its texts as HTML. Where the page demands Trusted Types and has no default policy, this one
  // lets through the few plain elements that those texts are made of, and nothing that runs or loads.
  const consent = exports;
  const PLAIN = new RegExp(
    "^(?:[^<]|</?(?:a|br|li|path|span|svg|ul)" +
      "(?:\\s+(?:(?:class|d|stroke-width|viewBox)=\"[^\"<]*\"|href=\"(?:https?://|/)[^\"<]*\"))*\\s*/?>)*$"
  );
  if (window.trustedTypes && !trustedTypes.defaultPolicy) {
    try {
      trustedTypes.createPolicy("default", { createHTML: (html) => (PLAIN.test(html) ? html : null) });
    } catch {
      // The page names the policies it allows, and this is not one of them: then it has its own.
    }
  }
