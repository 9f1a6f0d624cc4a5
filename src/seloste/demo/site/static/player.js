// The video house: remembers on the website's own device whether captions are wanted.
(() => {
  "use strict";
  const DAYS = 180;
  if (!/(?:^|; )video_captions=/.test(document.cookie)) {
    document.cookie = `video_captions=on; Max-Age=${DAYS * 86400}; Path=/; SameSite=Lax`;
  }
})();
