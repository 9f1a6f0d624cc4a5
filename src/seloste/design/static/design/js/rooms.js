// On a narrow screen the rooms are one line that scrolls; the room somebody is in comes into view.
"use strict";

(() => {
  const rooms = document.querySelector(".rooms");
  const here = rooms?.querySelector("[aria-current]");
  if (here) {
    const before = here.getBoundingClientRect().left - rooms.getBoundingClientRect().left;
    rooms.scrollLeft += before - (rooms.clientWidth - here.offsetWidth) / 2;
  }
})();
