// Live: one line to the server, on which it says that a thread changed and who else has it open. The page then fetches
// what changed with its own rights. Without the line it goes on asking every three seconds.
(() => {
  "use strict";

  const told = document.querySelector("#live")?.dataset;
  if (!told) return;
  const find = (selector) => document.querySelector(selector);
  const thread = () => find("#thread")?.dataset.thread ?? "";

  const SLOW = 30000; // between two polls while the line is open
  const RENEW = 14 * 60000; // the server ends a line after 15 minutes
  const ALIVE = 4 * 60000; // API Gateway ends a line on which nothing was said for 10
  const AGAIN = 1500; // the lists' index may be a moment behind the table
  const WRITES_EVERY = 4000;
  const LONGEST_WAIT = 30000;

  let line = null;
  let failures = 0;
  let refused = false;
  let waiting = 0;

  // The state, in words, wherever the page has a place for it.
  const show = () => {
    const lost = !navigator.onLine || find("#trouble")?.hidden === false;
    const state = lost ? "lost" : line ? "live" : "polling";
    for (const place of document.querySelectorAll("[data-live-state]")) {
      if (place.dataset.liveState === state) continue;
      place.dataset.liveState = state;
      place.querySelector("[data-word]").textContent = told[state];
    }
  };

  // Fragments: at once when told, one request at a time. What could not be asked for, because a form was on its way
  // or news came meanwhile, is owed until the next request has ended.
  const asked = {};
  const flying = {};
  const owed = new Set();
  const refresh = (id) => {
    if (!find(`#${id}`)) return;
    owed.add(id);
    if (!flying[id] || Date.now() - flying[id] > 5000) htmx.trigger(`#${id}`, "refresh");
  };
  document.addEventListener("htmx:configRequest", (event) => {
    const { elt, triggeringEvent } = event.detail;
    if (elt.id !== "log" && elt.id !== "list") return;
    const byTimer = !triggeringEvent || triggeringEvent.type === "hx:poll:trigger";
    if (line && byTimer && Date.now() - (asked[elt.id] ?? 0) < SLOW) event.preventDefault();
  });
  document.addEventListener("htmx:beforeSend", (event) => {
    const id = event.detail.elt.id;
    if (id !== "log" && id !== "list") return;
    asked[id] = flying[id] = Date.now();
    owed.delete(id);
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    delete flying[event.detail.requestConfig.elt.id]; // what asked may have been replaced by now
    for (const id of owed) setTimeout(() => refresh(id), 0);
    show();
  });

  let later = 0;
  const news = (changed) => {
    if (changed === thread()) refresh("log");
    refresh("list");
    clearTimeout(later);
    later = setTimeout(() => refresh("list"), AGAIN);
  };

  // Who else is here. Somebody who writes is believed for as long as the server believes it.
  let fading = 0;
  const others = (people) => {
    const place = find("#also-here");
    if (!place || place.dataset.thread !== thread()) return;
    const made = people.map(({ name, writing }) => {
      const one = document.createElement("span");
      one.className = writing ? "other writes" : "other";
      one.dir = "auto";
      one.textContent = place.dataset[writing ? "writing" : "here"].replace("{}", () => name);
      return one;
    });
    if (made.map((one) => one.textContent).join() !== [...place.children].map((one) => one.textContent).join()) {
      place.replaceChildren(...made);
    }
    clearTimeout(fading);
    if (people.some(({ writing }) => writing)) {
      fading = setTimeout(() => others(people.map(({ name }) => ({ name, writing: false }))), 8000);
    }
  };

  const say = (writing = false) => {
    if (line?.readyState !== WebSocket.OPEN) return;
    line.send(JSON.stringify({ thread: document.hidden ? "" : thread(), writing }));
  };
  let wrote = 0;
  document.addEventListener("input", (event) => {
    if (event.target.id !== "text" || Date.now() - wrote < WRITES_EVERY) return;
    wrote = Date.now();
    say(true);
  });
  document.addEventListener("visibilitychange", () => say());
  setInterval(() => say(), ALIVE);

  const hear = (event) => {
    let word;
    try {
      word = JSON.parse(event.data);
    } catch {
      return;
    }
    if (word.here !== undefined) {
      if (word.here === thread()) others(word.people);
    } else if (word.thread !== undefined) {
      news(word.thread);
    }
  };

  // A new line is opened before the old one ends, so that none is missed in between.
  const retry = () => {
    clearTimeout(waiting);
    if (refused) return;
    const most = Math.min(LONGEST_WAIT, 1000 * 2 ** failures);
    failures += 1;
    waiting = setTimeout(open, most / 2 + Math.random() * (most / 2));
  };
  const open = async () => {
    clearTimeout(waiting);
    let answer;
    try {
      answer = await fetch(told.ticket, {
        method: "POST",
        body: new URLSearchParams({ csrf: told.csrf }),
        headers: { "HX-Request": "true" },
      });
    } catch {
      retry();
      return;
    }
    if (!answer.ok) {
      refused = answer.status < 500 && answer.status !== 429;
      retry();
      return;
    }
    const { url, ticket } = await answer.json();
    const next = new WebSocket(`${url}?ticket=${encodeURIComponent(ticket)}`);
    next.addEventListener("message", hear);
    let opened = false;
    next.addEventListener("open", () => {
      const before = line;
      opened = true;
      line = next;
      before?.close();
      failures = 0;
      waiting = setTimeout(open, RENEW * (0.9 + Math.random() * 0.1));
      say();
      // What changed while no line was open.
      refresh("log");
      refresh("list");
      show();
    });
    next.addEventListener("close", () => {
      if (line === next) line = null;
      else if (opened) return; // a newer line took its place
      retry();
      show();
    });
  };

  addEventListener("online", () => {
    failures = 0;
    show();
    if (!line) open();
  });
  addEventListener("offline", show);
  addEventListener("pagehide", () => line?.close());
  addEventListener("pageshow", (event) => {
    if (event.persisted) open();
  });
  show();
  if (told.ticket) open();
})();
