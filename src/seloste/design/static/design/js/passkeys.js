// A form with data-passkey asks the browser for a passkey when it is sent, and sends what the browser answers.
// It is hidden until it is known that the browser can. What the browser is asked stands in the page, or is fetched.
"use strict";

(() => {
  const able =
    "PublicKeyCredential" in window &&
    "parseCreationOptionsFromJSON" in PublicKeyCredential &&
    "parseRequestOptionsFromJSON" in PublicKeyCredential;

  const asked = async (form) => {
    const kept = document.getElementById("js_data");
    if (kept) {
      return JSON.parse(kept.textContent);
    }
    const response = await fetch(form.action, { headers: { Accept: "application/json" } });
    if (!response.ok) {
      throw new Error("no options");
    }
    return response.json();
  };

  const answer = ({ creation_options: creation, request_options: request }) => {
    if (!creation) {
      return navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(request.publicKey),
      });
    }
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(creation.publicKey);
    // Kept by the device, so that it can sign in by itself.
    Object.assign(publicKey.authenticatorSelection, { residentKey: "required", requireResidentKey: true });
    return navigator.credentials.create({ publicKey });
  };

  const tell = (form, problem) => {
    for (const told of form.querySelectorAll("[data-passkey-problem]")) {
      told.hidden = told.dataset.passkeyProblem !== problem;
    }
  };

  const ask = async (form, button) => {
    tell(form, "");
    button.setAttribute("aria-busy", "true");
    try {
      const credential = await answer(await asked(form));
      form.elements.credential.value = JSON.stringify(credential);
      form.requestSubmit(button);
    } catch (problem) {
      button.removeAttribute("aria-busy");
      tell(form, problem.name === "InvalidStateError" ? "already" : "failed");
    }
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const button = form.querySelector("[type=submit]");
    form.addEventListener("submit", (event) => {
      if (!form.elements.credential.value) {
        event.preventDefault();
        if (!button.hasAttribute("aria-busy")) {
          ask(form, button);
        }
      }
    });
    // Coming back with the browser's back button asks anew.
    window.addEventListener("pageshow", () => {
      form.elements.credential.value = "";
      button.removeAttribute("aria-busy");
    });
  }

  for (const part of document.querySelectorAll("[data-passkey-able]")) {
    part.hidden = !able;
  }
  for (const part of document.querySelectorAll("[data-passkey-unable]")) {
    part.hidden = able;
  }
})();
