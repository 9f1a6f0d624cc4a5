// The social network: recognises the device, and draws its like button.
(() => {
  "use strict";
  const tag = document.currentScript;
  const path = new URL(tag.src).searchParams.get("path") || "/";
  if (!/(?:^|; )_piiri=/.test(document.cookie)) {
    const number = crypto.getRandomValues(new Uint32Array(1))[0];
    document.cookie = `_piiri=${number}; Max-Age=${365 * 86400}; Path=${path}; SameSite=Lax`;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "like";
  let liked = false;
  const draw = () => {
    button.setAttribute("aria-pressed", String(liked));
    button.textContent = `${liked ? "♥" : "♡"} ${tag.dataset.like} · ${liked ? 129 : 128}`;
  };
  button.addEventListener("click", () => {
    liked = !liked;
    draw();
  });
  draw();
  tag.before(button);
})();
