  // What is kept on the device: the library's cookie holds the choice; beside it the receipt, what is still to be
  // sent, and a copy of the choice, as some browsers drop a script's cookies after a week.
  const DAY = 86400000;
  const purposes = Object.keys(settings.purposes);
  const accepted = (purpose) => purposes.includes(purpose) && consent.acceptedCategory(purpose);
  const choices = () => Object.fromEntries(purposes.map((each) => [each, accepted(each)]));
  let memory = null;

  const kept = () => {
    let found = memory;
    try {
      found = found || JSON.parse(localStorage.getItem(settings.receipt));
    } catch {
      // Storage is disabled, or what lies there is not ours.
    }
    const waiting = found && Array.isArray(found.waiting) ? found.waiting : [];
    const left = found ? found.until - Date.now() : 0;
    // A clock gone back must not make a choice last longer.
    return left > 0 && left <= (settings.days + 1) * DAY ? { ...found, waiting } : { waiting };
  };

  const keep = (value) => {
    memory = null;
    try {
      localStorage.setItem(settings.receipt, JSON.stringify(value));
    } catch {
      memory = value;
    }
  };

  const copy = () => (consent.validConsent() ? consent.getCookie() : null);

  const restore = () => {
    const { choice, configuration, until } = kept();
    if (choice && configuration === settings.hash && !consent.validCookie(settings.choice)) {
      document.cookie =
        `${settings.choice}=${encodeURIComponent(JSON.stringify(choice))}; Path=/; SameSite=Lax; ` +
        `expires=${new Date(until).toUTCString()}` +
        (location.hostname.includes(".") ? `; Domain=${location.hostname}` : "") +
        (location.protocol === "https:" ? "; Secure" : "");
    }
  };
