  // Each choice, refusals too, becomes a receipt on the server. What could not be sent waits on the device and is
  // tried again: within the page after 1, 2, 4 … 300 seconds, and at the next page. What the server refuses for good is
  // not offered again.
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
      return answer.status;
    } catch {
      return 0;
    }
  };

  // Another number for a receipt, wherever it stands; and which of those that wait are left.
  const renumber = (from, to, left) => {
    const now = kept();
    const put = (number) => (number === from ? to : number);
    const waiting = now.waiting.filter(left);
    keep({
      ...now,
      receipt: put(now.receipt),
      waiting: waiting.map((each) => ({ ...each, receipt: put(each.receipt), replaces: put(each.replaces) })),
    });
  };

  // Once, and on the page that stays: loading a page anew empties its console.
  const complain = () => {
    const { refused, ...rest } = kept();
    if (refused) {
      console.warn(`Seloste: the server refused a choice for good (${refused}); without a receipt nothing is allowed.`);
      keep(rest);
    }
  };

  // Consent that cannot be shown is none (GDPR, Article 7(1)): what is allowed now counts as refused, for as long as a
  // refusal does.
  const takeBack = (refused, latest) => {
    const runs = latest && purposes.some(accepted);
    keep({ ...kept(), refused });
    if (runs) {
      quiet = true;
      choose([], surface);
      quiet = false;
      keep({ ...kept(), choice: copy() });
    }
    if (!runs || memory) {
      complain();
    }
  };

  const send = async () => {
    const body = kept().waiting[0];
    if (sending || !body) {
      return;
    }
    sending = true;
    clearTimeout(later);
    const status = await post(body);
    sending = false;
    const { receipt, replaces } = body;
    const latest = kept().receipt === receipt;
    const others = (each) => each.receipt !== receipt;
    if ((status >= 200 && status < 300) || status === 410) {
      renumber(receipt, receipt, others);
    } else if (status >= 400 && status < 500 && ![408, 409, 429].includes(status)) {
      renumber(receipt, replaces, others);
      takeBack(status, latest);
    } else {
      if (status === 409) {
        renumber(receipt, unique(), () => true);
      }
      later = setTimeout(send, pause);
      pause = Math.min(pause * 2, LONGEST);
      return;
    }
    pause = 1000;
    send();
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
      choice: copy(),
      waiting: [...before.waiting, body].slice(-MOST),
    });
    send();
  };
