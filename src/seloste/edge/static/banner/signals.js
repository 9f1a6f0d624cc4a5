  // Signals: Global Privacy Control from the visitor's browser, Google Consent Mode v2 to Google's tags. All four of
  // those are denied first, before anything that a page has already put in the queue.
  const refuses = navigator.globalPrivacyControl === true;
  const shares = refuses ? purposes.filter((each) => settings.purposes[each].sharing) : [];
  const GOOGLE = ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage"];
  const queue = (window.dataLayer = window.dataLayer || []);
  // Google's tags tell an instruction from other data by its being an Arguments object.
  const instruction = function () {
    return arguments;
  };
  const state = (granted) =>
    Object.fromEntries(GOOGLE.map((each) => [each, granted.includes(each) ? "granted" : "denied"]));

  const untouched = queue.push === Array.prototype.push;
  queue[untouched ? "unshift" : "push"](instruction("consent", "default", state([])));

  const tellGoogle = () => {
    const granted = purposes.filter(accepted).flatMap((each) => settings.purposes[each].signals);
    queue.push(instruction("consent", "update", state(granted)));
  };
