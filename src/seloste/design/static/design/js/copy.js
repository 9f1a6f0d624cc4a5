// A button with data-copies puts the text of the element with that id on the clipboard, and says data-done.
for (const button of document.querySelectorAll("[data-copies]")) {
  if (!navigator.clipboard) {
    continue; // not over https: the text can be selected all the same
  }
  const label = button.textContent;
  button.hidden = false;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
    button.textContent = button.dataset.done;
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}
