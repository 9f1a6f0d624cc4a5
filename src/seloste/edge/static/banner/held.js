  // Scripts, frames, images and whole pieces of markup wait until every purpose in data-purpose is allowed. Nothing is
  // assigned that Trusted Types guard: a script is put back in its place with a type that runs, a template is copied.
  const HELD = "[data-purpose]:not([data-released])";
  const EMBEDS = "iframe, video, audio, object, embed, [data-title]";
  const LATE = { "data-src": "src", "data-srcset": "srcset", "data-poster": "poster", "data-href": "href", "data-data": "data" };
  const places = new Map();
  let words = null;

  const make = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) {
      made.className = className;
    }
    return made;
  };

  const waitsFor = (element) => element.dataset.purpose.split(/\s+/).filter(Boolean);

  const run = (script) => {
    const place = document.createComment("");
    script.type = script.dataset.type || "text/javascript";
    if (script.dataset.src) {
      script.src = script.dataset.src;
    }
    if (!script.hasAttribute("async")) {
      script.async = false;
    }
    script.replaceWith(place);
    place.replaceWith(script);
  };

  const release = (element) => {
    const place = places.get(element);
    if (place) {
      place.remove();
      element.hidden = false;
      places.delete(element);
    }
    element.setAttribute("data-released", "");
    if (element instanceof HTMLScriptElement) {
      run(element);
    } else if (element instanceof HTMLTemplateElement) {
      element.before(document.importNode(element.content, true));
    } else {
      for (const [from, to] of Object.entries(LATE)) {
        if (element.hasAttribute(from)) {
          element.setAttribute(to, element.getAttribute(from));
        }
      }
    }
  };

  const stand = (element, waits) => {
    const fill = (text) =>
      text
        .replace("{purposes}", waits.map((each) => words.names[each]).join(", "))
        .replace("{title}", element.dataset.title || element.title);
    const place = make("div", "", "choices-held");
    const titled = element.dataset.title || element.title;
    const button = make("button", fill(words.show));
    button.type = "button";
    button.addEventListener("click", () => choose([...purposes.filter(accepted), ...waits], "placeholder"));
    place.lang = language;
    place.append(make("p", fill(titled ? words.held : words.heldUntitled)), button);
    places.set(element, place);
    element.hidden = true;
    element.before(place);
  };

  const look = () => {
    for (const element of document.querySelectorAll(HELD)) {
      const waits = waitsFor(element);
      if (waits.length && waits.every(accepted)) {
        release(element);
      } else if (words && !places.has(element) && element.matches(EMBEDS) && waits.length && waits.every((each) => purposes.includes(each))) {
        stand(element, waits);
      }
    }
  };
