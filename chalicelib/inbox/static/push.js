// Being told on this device: push through the browser's own service, a sound, and, where there is no push, a
// notification of an open page that nobody looks at. What is on is remembered in this browser.
(() => {
  "use strict";

  const PUSH = "handoff-push"; // whose notifications this browser shows, and the key it subscribed with
  const OPEN = "handoff-notices"; // there is no push service: open pages say it
  const SOUND = "handoff-sound";
  const BEEPED = "handoff-beeped";
  const LOOKS_EVERY = 15000;
  const QUIET_FOR = 3000;

  const find = (selector, root = document) => root.querySelector(selector);
  const home = new URL("..", document.currentScript.src).href;
  const section = find("#this-device");
  const kept = {
    get: (name) => {
      try {
        return localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    set: (name, value) => {
      try {
        if (value) localStorage.setItem(name, value);
        else localStorage.removeItem(name);
      } catch {
        // Forbidden here: it holds until the page is left.
      }
    },
  };
  const pushed = () => JSON.parse(kept.get(PUSH) ?? "null");
  const person = () => find("[data-person]")?.dataset.person;
  const csrf = () => find("input[name=csrf]")?.value ?? "";
  const post = (path, fields) =>
    fetch(new URL(path, home), {
      method: "POST",
      redirect: "manual",
      headers: { "X-CSRF-Token": csrf(), "HX-Request": "true", "Content-Type": "application/x-www-form-urlencoded" },
      body: String(new URLSearchParams(fields)),
    }).then((answer) => answer.type === "opaqueredirect" || answer.ok);

  // The browser's subscription
  const able = "Notification" in window && "serviceWorker" in navigator && window.isSecureContext;
  const pushes = able && "PushManager" in window;
  const registered = () => navigator.serviceWorker.register(new URL("service-worker.js", home), { scope: home });
  const subscription = async () => (await navigator.serviceWorker.getRegistration(home))?.pushManager.getSubscription();
  const idOf = async (endpoint) => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(endpoint));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, 24);
  };
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const subscribe = async (key) => {
    await registered();
    const { pushManager } = await navigator.serviceWorker.ready;
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(key) });
    const { endpoint, keys } = made.toJSON();
    if (await post("account/devices", { endpoint, ...keys })) {
      kept.set(PUSH, JSON.stringify({ person: person(), key }));
      return;
    }
    await made.unsubscribe();
    throw new Error("refused");
  };
  const unsubscribe = async () => {
    const made = pushes ? await subscription() : null;
    kept.set(PUSH, null);
    kept.set(OPEN, null);
    if (!made) return;
    await post(`account/devices/${await idOf(made.endpoint)}`, { _method: "delete" });
    await made.unsubscribe();
  };
  // Another person's notifications end here; a subscription that the browser lost, or that is for a key of ours that
  // is no longer, is made again.
  const putRight = async () => {
    const known = pushed();
    if (!pushes || !known || !person()) return;
    if (known.person !== person()) {
      kept.set(PUSH, null);
      await (await subscription())?.unsubscribe();
      return;
    }
    const key = section?.dataset.key || known.key;
    const made = await subscription();
    if (Notification.permission !== "granted" || (made && key === known.key)) return;
    await made?.unsubscribe();
    await subscribe(key);
  };
  const patience = () => new Promise((done) => setTimeout(done, 1500));
  document.addEventListener("submit", async (event) => {
    if (!event.target.matches("[data-sign-out]") || !(pushed() || kept.get(OPEN))) return;
    event.preventDefault();
    await Promise.race([unsubscribe().catch(() => {}), patience()]);
    event.target.submit();
  });

  // The sound: a browser makes one only for a page that was clicked or typed in.
  let sounds = null;
  const awake = () => {
    if (!kept.get(SOUND) || !window.AudioContext) return;
    sounds ??= new AudioContext();
    if (sounds.state === "suspended") sounds.resume();
  };
  for (const act of ["pointerdown", "keydown"]) document.addEventListener(act, awake, { passive: true });
  const tone = (pitch, from) => {
    const [wave, volume, at] = [sounds.createOscillator(), sounds.createGain(), sounds.currentTime + from];
    wave.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(0.2, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.25);
    wave.connect(volume).connect(sounds.destination);
    wave.start(at);
    wave.stop(at + 0.3);
  };
  const beep = () => {
    if (!kept.get(SOUND) || !sounds || Date.now() - Number(kept.get(BEEPED)) < QUIET_FOR) return;
    kept.set(BEEPED, String(Date.now()));
    tone(660, 0);
    tone(880, 0.15);
    document.dispatchEvent(new CustomEvent("handoff:beep"));
  };

  // What is new: a rise of the number of those who wait, in the same list as before.
  let before = null;
  const asked = (list) => (list.getAttribute("hx-get") ?? "").replace(/&open=.*$/, "");
  const look = (list) => {
    if (!list) return;
    const now = { of: asked(list), waiting: Number.parseInt(list.dataset.count ?? "0", 10) || 0 };
    const more = before?.of === now.of && now.waiting > before.waiting;
    before = now;
    if (more) news(now.waiting);
  };
  const news = (waiting) => {
    beep();
    if (!document.hidden || pushed() || !kept.get(OPEN) || Notification.permission !== "granted") return;
    try {
      new Notification(document.body.dataset.listChanged.replace("{}", waiting), { tag: "handoff-waiting" }).onclick = () => focus();
    } catch {
      // Some phones show those of a service worker only.
    }
  };
  look(find("#list"));
  for (const swapped of ["htmx:afterSwap", "htmx:oobAfterSwap"]) {
    document.addEventListener(swapped, () => look(find("#list")));
  }
  // Lists are not refreshed while nobody looks; who wants to hear of it has this page ask once in a while.
  setInterval(async () => {
    const list = find("#list");
    if (!document.hidden || !list || !(kept.get(SOUND) || kept.get(OPEN))) return;
    const answer = await fetch(list.getAttribute("hx-get"), { headers: { "HX-Request": "true" } }).catch(() => null);
    if (!answer?.ok) return;
    look(find("#list", new DOMParser().parseFromString(await answer.text(), "text/html")));
  }, LOOKS_EVERY);
  if (able) {
    navigator.serviceWorker.addEventListener("message", (event) => {
      if (event.data?.handoff === "pushed") beep();
    });
  }

  // The section of the account page
  const state = () => {
    if (!able) return "unable";
    if (Notification.permission === "denied") return "blocked";
    if (pushed()?.person === person()) return "on";
    return kept.get(OPEN) ? "open" : "off";
  };
  const show = async () => {
    const is = state();
    const told = find("#push-state");
    told.textContent = told.dataset[is];
    const button = find("#push-switch");
    button.hidden = is === "unable" || is === "blocked";
    button.textContent = is === "off" ? button.dataset.on : button.dataset.off;
    const sound = find("#sound-switch");
    sound.hidden = !window.AudioContext;
    sound.setAttribute("aria-pressed", String(Boolean(kept.get(SOUND))));
    sound.textContent = kept.get(SOUND) ? sound.dataset.off : sound.dataset.on;
    const made = pushes ? await subscription().catch(() => null) : null;
    const here = made && (await idOf(made.endpoint));
    for (const row of document.querySelectorAll("#devices [data-device]")) {
      find(".here", row).hidden = row.dataset.device !== here;
    }
  };
  const switchOn = async () => {
    if ((await Notification.requestPermission()) !== "granted") return;
    try {
      if (!pushes || !section.dataset.key) throw new Error("no push");
      await subscribe(section.dataset.key);
      location.reload();
    } catch {
      kept.set(OPEN, "1");
    }
  };
  if (section) {
    for (const hidden of section.querySelectorAll("[data-scripted]")) hidden.hidden = false;
    for (const shown of section.querySelectorAll("[data-unscripted]")) shown.hidden = true;
    find("#push-switch").addEventListener("click", async (event) => {
      event.target.disabled = true;
      const was = state();
      await (was === "off" ? switchOn() : unsubscribe()).catch(() => {});
      event.target.disabled = false;
      if (was === "on") location.reload();
      else show();
    });
    find("#sound-switch").addEventListener("click", () => {
      kept.set(SOUND, kept.get(SOUND) ? null : "1");
      kept.set(BEEPED, null);
      awake();
      beep();
      show();
    });
    show();
  }
  putRight().catch(() => {}).then(() => section && show());
})();
