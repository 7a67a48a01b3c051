// What a server-rendered page cannot do by itself: clocks that run, keys, drafts that survive, news that is heard.
// Everything works without it, except that nothing moves by itself.
(() => {
  "use strict";

  const words = document.body.dataset;
  const find = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const thread = () => find("#thread")?.dataset.thread;

  // Clocks. Keep spanWords in sync with inbox/time_words.py.
  const spanWords = (seconds) => {
    const pad = (number) => String(number).padStart(2, "0");
    if (seconds < 60) return `${seconds} s`;
    if (seconds < 600) return `${Math.floor(seconds / 60)} min ${pad(seconds % 60)} s`;
    if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
    if (seconds < 86400) return `${Math.floor(seconds / 3600)} h ${pad(Math.floor((seconds % 3600) / 60))} min`;
    return `${Math.floor(seconds / 86400)} d ${Math.floor((seconds % 86400) / 3600)} h`;
  };
  const sinceWords = (seconds) => {
    if (seconds >= 600) return spanWords(seconds);
    return seconds < 60 ? words.brief : `${Math.floor(seconds / 60)} min`;
  };
  const say = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };
  const tick = () => {
    const now = Date.now();
    for (const clock of all("[data-due]")) {
      const left = Math.floor((Date.parse(clock.dataset.due) - now) / 1000);
      const urgency = left <= 0 ? "over" : now >= Date.parse(clock.dataset.soon) ? "soon" : "calm";
      say(clock, (left <= 0 ? words.over : words.left).replace("{}", spanWords(Math.abs(left))));
      for (const shown of [clock, clock.closest("[data-urgency]:not(time)")]) {
        if (shown && shown.dataset.urgency !== urgency) shown.dataset.urgency = urgency;
      }
    }
    for (const clock of all("[data-since]")) {
      say(clock, sinceWords(Math.max(0, Math.floor((now - Date.parse(clock.dataset.since)) / 1000))));
    }
  };
  setInterval(tick, 1000);

  // Drafts survive a reload and a crash: one a thread and person, gone when the message is sent, when anybody signs
  // out here, and after three days.
  const DRAFT_DAYS = 3;
  const draftOf = () => `draft:${find("#thread")?.dataset.person}:${thread()}`;
  const readDraft = (name) => {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch {
      return null;
    }
  };
  const dropDrafts = (gone) => {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith("draft:") && gone(readDraft(name))) localStorage.removeItem(name);
    }
  };
  const restoreDraft = () => {
    const box = find("#text");
    const kept = box && readDraft(draftOf());
    if (kept && !box.value) box.value = kept.text;
  };
  const keepDraft = (text) => {
    if (!text) localStorage.removeItem(draftOf());
    else {
      try {
        localStorage.setItem(draftOf(), JSON.stringify({ text, at: Date.now() }));
      } catch {
        // The store is full or forbidden: the box still has it.
      }
    }
  };

  // So does what somebody changed in a draft of the AI's. Once that draft is put away, it waits for their own reply.
  const editedOf = () => `${draftOf()}:ai`;
  const keepEdited = (box) => {
    const kept = readDraft(editedOf());
    const of = kept && [kept.of, kept.text].includes(box.defaultValue) ? kept.of : box.defaultValue;
    try {
      localStorage.setItem(editedOf(), JSON.stringify({ of, text: box.value, at: Date.now() }));
    } catch {
      // As above.
    }
  };
  const dropEdited = () => localStorage.removeItem(editedOf());
  let movedOn = false;
  const restoreEdited = () => {
    const kept = find("#desk") && readDraft(editedOf());
    const box = find("#draft-text");
    if (kept && box && [kept.of, kept.text].includes(box.defaultValue)) {
      if (box.value === box.defaultValue) box.value = kept.text;
    } else if (kept) {
      dropEdited();
      movedOn = kept.text.trim() !== "" && !readDraft(draftOf());
      if (movedOn) keepDraft(kept.text);
    }
    movedOn = movedOn && !find("#text");
    const told = find("#kept-words");
    if (told) told.hidden = !movedOn;
  };
  document.addEventListener("input", (event) => {
    if (event.target.id === "text") keepDraft(event.target.value);
    if (event.target.id === "draft-text") keepEdited(event.target);
  });
  document.addEventListener("submit", (event) => {
    const box = find("#text");
    if (!event.target.matches("[data-canned]") || !box) return;
    event.preventDefault();
    insert(box, find("#canned").selectedOptions[0].dataset.text);
  });
  document.addEventListener("submit", (event) => {
    if (event.target.matches("[data-sign-out]")) dropDrafts(() => true);
  });

  // Ready words go in as if typed, so that undo brings back what was there.
  const insert = (box, text) => {
    box.focus();
    if (!document.execCommand("insertText", false, text)) {
      box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const useSuggestion = (button) => {
    const box = find("#text");
    if (!box) return;
    box.select();
    insert(box, button.dataset.suggestion);
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-suggestion]");
    if (button) {
      event.preventDefault();
      useSuggestion(button);
    } else if (event.target.closest("[data-open-keys]")) {
      find("#keys").showModal();
    }
  });

  // A recording becomes the picked file, so that it goes the way of every file. WhatsApp takes two of the
  // forms in which browsers record: Opus in OGG, and AAC in MP4.
  const SOUNDS = [["audio/ogg;codecs=opus", "ogg"], ["audio/mp4;codecs=mp4a.40.2", "m4a"]];
  const sound = () => window.MediaRecorder && SOUNDS.find(([type]) => MediaRecorder.isTypeSupported(type));
  const pick = (form, file) => {
    const one = new DataTransfer();
    one.items.add(file);
    find("#file", form).files = one.files;
    form.requestSubmit();
  };
  let recorder = null;
  const record = async (button) => {
    const told = find("#recorded");
    const label = find("span", button);
    if (recorder) {
      recorder.stop();
      return;
    }
    const [type, ending] = sound();
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      say(told, button.dataset.refused);
      return;
    }
    const parts = [];
    const began = Date.now();
    recorder = new MediaRecorder(stream, { mimeType: type });
    const clock = setInterval(() => say(told, spanWords(Math.floor((Date.now() - began) / 1000))), 1000);
    recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
    recorder.addEventListener("stop", () => {
      clearInterval(clock);
      for (const track of stream.getTracks()) track.stop();
      recorder = null;
      say(label, button.dataset.start);
      pick(button.form, new File(parts, `recording.${ending}`, { type: type.split(";")[0] }));
    });
    recorder.start();
    say(label, button.dataset.stop);
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("#record");
    if (button) record(button);
  });
  const recordButton = find("#record");
  if (recordButton && navigator.mediaDevices && sound()) recordButton.hidden = false;

  // Keys. They can be switched off in the dialog (WCAG 2.1.4).
  const KEYS_OFF = "handoff-keys-off";
  const move = (step) => {
    const rows = all("#list .row").filter((row) => row.offsetParent);
    if (!rows.length) return;
    const focused = rows.indexOf(document.activeElement);
    const from = focused >= 0 ? focused : rows.findIndex((row) => row.hasAttribute("aria-current"));
    const to = from < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, from + step));
    rows[to].focus();
    rows[to].scrollIntoView({ block: "nearest" });
  };
  const press = (key) => {
    const control = find(`[data-key="${key}"]`);
    if (!control) return false;
    if (control.matches("textarea, select, input")) control.focus();
    else control.click();
    if (control.matches("summary")) find("textarea", control.parentElement)?.focus();
    return true;
  };
  const typing = (target) => target.closest("textarea, select, dialog, input:not([type=radio]):not([type=checkbox])");
  document.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && target.matches("textarea")) {
      event.preventDefault();
      target.form.requestSubmit();
      return;
    }
    if (event.key === "Escape" && target.matches("textarea")) {
      find("#desk")?.focus();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(target)) return;
    if (localStorage.getItem(KEYS_OFF) && event.key !== "?") return;
    if (event.key === "?") find("#keys")?.showModal();
    else if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (!"tsrfnc/".includes(event.key) || !press(event.key)) return;
    event.preventDefault();
  });

  // Live fragments: nothing is asked for while nobody looks, and what was open or read stays where it was.
  const polled = (element) => element.id === "log" || element.id === "list";
  const SIDEWAYS = "#list .tabs, #list > .filters, #narrow";
  let before = {};
  document.addEventListener("htmx:configRequest", (event) => {
    const element = event.detail.elt;
    if (polled(element) && (document.hidden || !element.offsetParent)) event.preventDefault();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) for (const id of ["log", "list"]) if (find(`#${id}`)) htmx.trigger(`#${id}`, "refresh");
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    const asked = event.detail.requestConfig.elt;
    if (asked.matches("[data-reply]") && event.detail.xhr.status === 200) keepDraft("");
    if (asked.id === "ai-draft" && event.detail.xhr.status === 200) dropEdited();
    const chat = find("#chat");
    before = {
      aside: new Map(all(SIDEWAYS).map((row, index) => [index, row.scrollLeft])),
      folds: new Map(all("details[id]").map((fold) => [fold.id, fold.open])),
      last: find("#log")?.dataset.last,
      waiting: Number.parseInt(find("#list")?.dataset.count ?? "0", 10),
      fromTop: chat ? chat.scrollHeight + chat.scrollTop : 0,
      scrolledUp: chat ? chat.scrollTop < -40 : false,
      atEnd: innerHeight + scrollY > document.documentElement.scrollHeight - 120,
      acted: asked.matches("form"),
      replied: asked.matches("[data-reply]") && event.detail.xhr.status === 200,
    };
  });
  // Whoever goes on to something else on the desk while what they did is on its way goes on there afterwards.
  let acting = false;
  let begun = [];
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.elt.closest("#desk")) acting = true;
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.requestConfig.elt.matches("form")) acting = false;
  });
  document.addEventListener("toggle", ({ target }) => {
    if (acting && target.open && target.closest("#desk")) target.dataset.begun = "";
  }, true);
  document.addEventListener("htmx:oobBeforeSwap", (event) => {
    if (event.detail.target.id !== "desk") return;
    begun = all("#desk details[open][data-begun]").map((fold) => ({
      id: fold.id,
      at: fold.contains(document.activeElement) && document.activeElement.id,
      values: all("textarea, select, input:not([type=hidden])", fold).map(({ value, checked }) => [value, checked]),
    }));
  });
  const goOn = () => {
    for (const { id, at, values } of begun.splice(0)) {
      const fold = find(`#${id}`);
      const controls = fold ? all("textarea, select, input:not([type=hidden])", fold) : [];
      if (controls.length !== values.length) continue;
      fold.open = true;
      for (const [index, control] of controls.entries()) {
        if (control.type === "radio" || control.type === "checkbox") control.checked = values[index][1];
        else control.value = values[index][0];
      }
      if (at) find(`#${at}`)?.focus({ preventScroll: true });
    }
  };
  const keepPlace = () => {
    for (const fold of all("details[id]:not(#desk details, [data-folded])")) {
      const open = before.folds?.get(fold.id);
      if (open !== undefined && fold.open !== open) fold.open = open;
    }
    for (const [index, row] of all(SIDEWAYS).entries()) row.scrollLeft = before.aside?.get(index) ?? row.scrollLeft;
    const chat = find("#chat");
    if (chat && before.scrolledUp && !before.replied) chat.scrollTop = before.fromTop - chat.scrollHeight;
    if ((before.atEnd || before.replied) && thread()) scrollTo({ top: document.documentElement.scrollHeight });
    tick();
  };
  const tell = () => {
    const log = find("#log");
    const waiting = Number.parseInt(find("#list")?.dataset.count ?? "0", 10);
    if (log && before.last !== undefined && log.dataset.last !== before.last) {
      say(find("#heard"), words.newMessage.replace("{}", () => log.dataset.name));
    } else if (waiting > before.waiting) {
      say(find("#heard"), words.listChanged.replace("{}", waiting));
    }
    if (!log && find("#list")) {
      document.title = document.title.replace(/^(\(\d+\+?\) )?/, waiting ? `(${find("#list").dataset.count}) ` : "");
    }
  };
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target?.id === "earlier") return;
    keepPlace();
    restoreEdited();
    restoreDraft();
    tell();
  });
  document.addEventListener("htmx:oobAfterSwap", () => {
    keepPlace();
    restoreEdited();
    restoreDraft();
    goOn();
  });
  document.addEventListener("htmx:afterSettle", () => {
    if (before.acted && document.activeElement === document.body) find("#desk")?.focus({ preventScroll: true });
    before.acted = false;
  });

  // Trouble is said once it lasts, and unsaid when it is over.
  let failures = 0;
  const failed = (event) => {
    failures += 1;
    if (failures > 1 || !polled(event.detail.elt)) find("#trouble").hidden = false;
  };
  document.addEventListener("htmx:sendError", failed);
  document.addEventListener("htmx:timeout", failed);
  document.addEventListener("htmx:responseError", failed);
  document.addEventListener("htmx:afterOnLoad", (event) => {
    if (event.detail.xhr.status >= 500) return;
    failures = 0;
    find("#trouble").hidden = true;
  });

  // Now.
  for (const button of all("[data-open-keys]")) button.hidden = false;
  const keysOn = find("#keys-on");
  if (keysOn) {
    keysOn.checked = !localStorage.getItem(KEYS_OFF);
    keysOn.addEventListener("change", () => {
      if (keysOn.checked) localStorage.removeItem(KEYS_OFF);
      else localStorage.setItem(KEYS_OFF, "1");
    });
  }
  // Not scrollIntoView: the first Tab would go on from that row, past the skip link.
  const current = find("#list .row[aria-current]")?.getBoundingClientRect();
  const side = find(".side")?.getBoundingClientRect();
  for (const row of all(SIDEWAYS)) {
    const chosen = find("[aria-current]", row);
    if (chosen && chosen.offsetLeft + chosen.offsetWidth > row.clientWidth) row.scrollLeft = chosen.offsetLeft - 24;
  }
  if (current && side && current.bottom > side.bottom) find(".side").scrollTop = current.bottom - side.bottom;
  dropDrafts((kept) => !kept?.at || Date.now() - kept.at > DRAFT_DAYS * 86400000);
  restoreEdited();
  restoreDraft();
  tick();
})();
