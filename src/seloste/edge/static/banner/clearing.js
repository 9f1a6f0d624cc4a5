  // What a purpose stored is cleared when it is not, or no longer, allowed. A name may hold * for any characters.
  // Cookies of other hosts, and those that only a server may read, are out of a script's reach.
  const called = (pattern) => {
    const parts = pattern.split("*").map((each) => each.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    const whole = new RegExp(`^${parts.join(".*")}$`);
    return (name) => whole.test(name) && name !== settings.choice && name !== settings.receipt;
  };

  const expire = (name) => {
    const hosts = location.hostname.split(".");
    const steps = location.pathname.split("/");
    const domains = ["", ...hosts.map((_, at) => `; Domain=${hosts.slice(at).join(".")}`)];
    const paths = steps.flatMap((_, at) => [steps.slice(0, at + 1).join("/"), `${steps.slice(0, at + 1).join("/")}/`]);
    for (const path of paths) {
      for (const domain of domains) {
        for (const kind of ["", "; Secure", "; Secure; Partitioned"]) {
          document.cookie = `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=${path || "/"}${domain}${kind}`;
        }
      }
    }
  };

  const empty = (storage, matches) => Object.keys(storage).filter(matches).forEach((name) => storage.removeItem(name));

  const CLEAR = {
    cookie: (matches) =>
      document.cookie.split(";").map((each) => each.split("=")[0].trim()).filter(matches).forEach(expire),
    local_storage: (matches) => empty(localStorage, matches),
    session_storage: (matches) => empty(sessionStorage, matches),
    indexed_db: async (matches) => {
      for (const { name } of await indexedDB.databases()) {
        if (matches(name)) {
          indexedDB.deleteDatabase(name);
        }
      }
    },
    cache_storage: async (matches) => (await caches.keys()).filter(matches).forEach((name) => caches.delete(name)),
    service_worker: async (matches) => {
      for (const each of await navigator.serviceWorker.getRegistrations()) {
        if (matches(new URL(each.scope).pathname)) {
          each.unregister();
        }
      }
    },
    pixel: () => {},
  };

  const clear = () => {
    for (const [kind, name] of purposes.filter((each) => !accepted(each)).flatMap((each) => settings.purposes[each].stores)) {
      try {
        CLEAR[kind](called(name))?.catch(() => {});
      } catch {
        // This kind of storage is disabled, so nothing lies there.
      }
    }
  };
