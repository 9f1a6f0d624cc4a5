// A switch takes effect when it is turned; without this script each one has its button.
"use strict";

for (const form of document.querySelectorAll(".switch")) {
  form.querySelector(".switch__save").hidden = true;
  form.querySelector(".switch__box").addEventListener("change", () => form.requestSubmit());
}
