  // Each choice, refusals too, becomes a receipt on the server. What could not be sent waits on the device and is
  // tried again: within the page after 1, 2, 4 … 300 seconds, and at the next page.
  const LONGEST = 300000;
  const MOST = 20;
  let pause = 1000;
  let sending = false;
  let later = 0;

  const address = (path) => new URL(path, tag.src).href;

  const unique = () =>
    crypto.randomUUID
      ? crypto.randomUUID()
      : "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) =>
          (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16)
        );

  const post = async (body) => {
    try {
      const answer = await fetch(address("choices"), {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
        credentials: "omit",
        keepalive: true,
        referrerPolicy: "strict-origin",
      });
      // What the server will never take is not offered again; what it could not take now is.
      return answer.ok || (answer.status >= 400 && answer.status < 500 && ![408, 429].includes(answer.status));
    } catch {
      return false;
    }
  };

  const send = async () => {
    const body = kept().waiting[0];
    if (sending || !body) {
      return;
    }
    sending = true;
    clearTimeout(later);
    const done = await post(body);
    sending = false;
    if (done) {
      pause = 1000;
      const now = kept();
      keep({ ...now, waiting: now.waiting.filter((each) => each.receipt !== body.receipt) });
      send();
    } else {
      later = setTimeout(send, pause);
      pause = Math.min(pause * 2, LONGEST);
    }
  };

  const record = (surface) => {
    const before = kept();
    const body = {
      receipt: unique(),
      configuration: settings.hash,
      language,
      surface,
      choices: choices(),
    };
    if (before.receipt) {
      body.replaces = before.receipt;
    }
    keep({
      receipt: body.receipt,
      configuration: settings.hash,
      until: Date.now() + settings.days * DAY,
      gpc: refuses,
      choice: consent.validConsent() ? consent.getCookie() : null,
      waiting: [...before.waiting, body].slice(-MOST),
    });
    send();
  };
