  // The two layers: asking, choosing, and what follows a choice.
  const wanted = document.documentElement.lang.slice(0, 2).toLowerCase();
  const language = settings.languages.includes(wanted) ? wanted : settings.languages[0];
  const listeners = new Set();
  let running = [];
  let surface = "banner";
  let quiet = false;
  let opened = null;
  let failed = false;

  const styled = new Promise((done) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = address("banner.css");
    sheet.onload = sheet.onerror = done;
    document.head.append(sheet);
  });

  const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

  const told = async () => {
    const answer = await fetch(address(`texts/${language}.json?${settings.hash.slice(0, 8)}`), { credentials: "omit" });
    const notice = new URL(settings.notice, tag.src);
    notice.searchParams.set("lang", language);
    const texts = JSON.parse((await answer.text()).replaceAll("{notice}", escaped(notice.href)));
    if (texts.hash !== settings.hash) {
      // Published anew between the two: whatever is asked must be what is recorded, so nothing is asked this time.
      throw new Error("The texts belong to another version; they are loaded with the next page.");
    }
    words = texts.words;
    const { consentModal, preferencesModal } = texts.layers;
    if (shares.length && consentModal) {
      const names = shares.map((each) => words.names[each]).join(", ");
      consentModal.description += `<br>${words.signal.replace("{purposes}", escaped(names))}`;
      consentModal.acceptAllBtn = escaped(words.acceptOthers);
      preferencesModal.acceptAllBtn = shares.length < purposes.length ? escaped(words.acceptOthers) : "";
    }
    return texts.layers;
  };

  const announce = () => {
    const detail = { choices: choices(), receipt: kept().receipt };
    document.dispatchEvent(new CustomEvent("seloste:choice", { detail }));
    for (const listener of listeners) {
      try {
        listener(detail);
      } catch (error) {
        setTimeout(() => {
          throw error;
        });
      }
    }
  };

  const apply = () => {
    running = purposes.filter(accepted);
    clear();
    if (consent.validConsent()) {
      tellGoogle();
    }
    look();
    offer();
  };

  const changed = () => {
    const withdrawn = running.some((each) => !accepted(each));
    if (!quiet) {
      record(surface);
    }
    surface = "banner";
    if (withdrawn) {
      // A script that runs can be stopped only with its page.
      clear();
      announce();
      location.reload();
    } else {
      apply();
      announce();
    }
  };

  const choose = (allowed, where) => {
    surface = where;
    consent.acceptCategory(allowed);
    consent.hide();
    consent.hidePreferences();
  };

  // Another page of the same site may have chosen since.
  const compare = () => {
    const stored = consent.getCookie("categories");
    if (!stored || consent.getCookie("revision") !== revision) {
      return;
    }
    if (running.some((each) => !stored.includes(each))) {
      location.reload();
    } else if (!consent.validConsent() || stored.some((each) => purposes.includes(each) && !accepted(each))) {
      quiet = true;
      choose(stored, surface);
      quiet = false;
    }
  };

  // A signal refuses what shares data, unless the visitor allowed it while the signal was already given.
  const heed = () => {
    const before = kept();
    if (!shares.length) {
      return;
    }
    if (consent.validConsent()) {
      if (!before.gpc && shares.some(accepted)) {
        choose(purposes.filter((each) => accepted(each) && !shares.includes(each)), "signal");
      }
    } else if (shares.length === purposes.length) {
      choose([], "signal");
    } else if (!before.gpc || before.configuration !== settings.hash) {
      record("signal");
    }
  };

  const mend = ({ modalName, modal }) => {
    modal.lang = language;
    if (modalName === "consentModal") {
      // It leaves the page to be read and used.
      modal.removeAttribute("aria-modal");
      return;
    }
    modal.querySelectorAll("td[headers]").forEach((cell) => cell.removeAttribute("headers"));
    modal.querySelectorAll(".pm__section-title[aria-expanded]").forEach((title) => title.click());
  };

  const revision = parseInt(settings.hash.slice(0, 12), 16);

  const open = async () => {
    const done = consent.run({
      autoShow: false,
      autoClearCookies: false,
      hideFromBots: false,
      manageScriptTags: false,
      revision,
      cookie: { name: settings.choice, expiresAfterDays: settings.days },
      categories: {
        [settings.necessary]: { enabled: true, readOnly: true },
        ...Object.fromEntries(purposes.map((each) => [each, {}])),
      },
      language: { default: language, translations: { [language]: told } },
      onFirstConsent: changed,
      onChange: changed,
      onModalReady: mend,
    });
    // What was chosen earlier holds before any text is loaded.
    heed();
    apply();
    if (consent.validConsent()) {
      announce();
    }
    await Promise.all([done, styled]);
    look();
    offer();
    if (purposes.length && !consent.validConsent()) {
      consent.show();
    }
  };

  const start = () => {
    if (failed) {
      consent.reset();
    }
    failed = false;
    opened = open().catch((error) => {
      // Nothing was asked, so nothing waits any less; whoever asks to choose makes the next attempt.
      opened = null;
      failed = true;
      console.warn(`Seloste: ${error.message || error}`);
    });
    return opened;
  };

  const show = async () => {
    await (opened || start());
    if (opened) {
      consent.showPreferences();
    }
  };

  // The lasting button, where the page has none of its own; what was allowed with one click is withdrawn with one.
  let lasting = null;

  const offer = () => {
    if (!words || !purposes.length || document.querySelector("[data-open-choices]:not(.choices-again *)")) {
      return;
    }
    if (!lasting) {
      lasting = make("section", "", "choices-again");
      lasting.lang = language;
      lasting.setAttribute("aria-label", words.reopen);
      const reopen = make("button", words.reopen);
      const withdraw = make("button", words.withdraw);
      reopen.type = withdraw.type = "button";
      reopen.dataset.openChoices = withdraw.dataset.withdrawChoices = "";
      lasting.append(reopen, withdraw);
      document.body.append(lasting);
    }
    lasting.lastChild.hidden = !purposes.some(accepted);
  };

  document.addEventListener(
    "click",
    (event) => {
      const at = (selector) => event.target instanceof Element && event.target.closest(selector);
      if (at("#cc-main")) {
        surface = at(".pm") ? "preferences" : "banner";
      }
      if (shares.length && at("#cc-main [data-role=all]")) {
        event.stopImmediatePropagation();
        choose(purposes.filter((each) => accepted(each) || !shares.includes(each)), surface);
      } else if (at("[data-open-choices]")) {
        event.preventDefault();
        show();
      } else if (at("[data-withdraw-choices]")) {
        event.preventDefault();
        choose([], "preferences");
      }
    },
    true
  );

  document.addEventListener(
    "keydown",
    (event) => {
      // The library keeps Tab within; but the first layer is no trap.
      if (event.key === "Tab" && event.target instanceof Element && event.target.closest(".cm")) {
        event.stopPropagation();
      }
    },
    true
  );
