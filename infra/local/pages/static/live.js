// Keeps the page fresh without reloading it: fetches parts that changed, and sends forms in the background.
"use strict";

const FAST = 900, SLOW = 5000;

/** Replace only the children whose data-version changed, so that focus, sound and open menus stay. */
function renew(target, html) {
  const wanted = [...new DOMParser().parseFromString(`<template>${html}</template>`, "text/html")
    .querySelector("template").content.children];
  const have = new Map([...target.children].map((child) => [child.dataset.key, child]));
  let changed = false;
  wanted.forEach((fresh, index) => {
    const old = have.get(fresh.dataset.key);
    have.delete(fresh.dataset.key);
    if (old && old.dataset.version === fresh.dataset.version) {
      if (target.children[index] !== old) target.insertBefore(old, target.children[index] || null);
      return;
    }
    changed = true;
    if (old) old.replaceWith(fresh);
    else target.insertBefore(fresh, target.children[index] || null);
  });
  have.forEach((gone) => gone.remove());
  localTimes(target);
  return changed || have.size > 0;
}

/** The page is written on the machine's clock, which may be a container's; whoever looks has their own. */
function localTimes(within) {
  within.querySelectorAll("time[data-at]").forEach((time) => {
    const at = new Date(Number(time.dataset.at) * 1000);
    time.textContent = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
  });
}

function atEnd(target) {
  return target.scrollHeight - target.scrollTop - target.clientHeight < 120;
}

async function refresh(target) {
  const tag = target.dataset.tag;
  const answer = await fetch(target.dataset.live, { headers: tag ? { "If-None-Match": tag } : {} });
  if (answer.status !== 200) return;
  target.dataset.tag = answer.headers.get("ETag") || "";
  const follow = atEnd(target);
  if (renew(target, await answer.text()) && follow && target.dataset.read) target.scrollTop = target.scrollHeight;
}

async function markRead(target) {
  if (document.hidden || !target.dataset.read || !target.querySelector("[data-unread]")) return;
  if (!target.offsetParent) return;
  await fetch(target.dataset.read, { method: "POST" });
}

async function keepFresh(target) {
  for (;;) {
    await new Promise((done) => setTimeout(done, document.hidden ? SLOW : FAST));
    try {
      await refresh(target);
      await markRead(target);
    } catch {
      await new Promise((done) => setTimeout(done, SLOW));
    }
  }
}

async function send(event) {
  const form = event.target.closest("form[data-send]");
  if (!form) return;
  event.preventDefault();
  const body = new FormData(form, event.submitter);
  form.querySelectorAll("textarea").forEach((field) => { field.value = ""; field.style.height = ""; });
  document.querySelectorAll("details.attach[open], details.samples[open]").forEach((menu) => { menu.open = false; });
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(body), headers: { "X-Script": "1" } });
  if (!answer.ok) window.alert(await answer.text());
  const thread = document.querySelector("[data-read]");
  await refresh(thread);
  thread.scrollTop = thread.scrollHeight;
}

document.addEventListener("submit", send);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") document.querySelectorAll("details.attach[open]").forEach((menu) => { menu.open = false; });
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || !event.target.matches(".write textarea")) return;
  event.preventDefault();
  if (event.target.value.trim()) event.target.form.requestSubmit();
});
document.addEventListener("input", (event) => {
  if (!event.target.matches(".write textarea")) return;
  event.target.style.height = "";
  event.target.style.height = `${Math.min(event.target.scrollHeight, 120)}px`;
});
document.querySelectorAll("[data-read]").forEach((thread) => { thread.scrollTop = thread.scrollHeight; });
document.querySelectorAll("[data-live]").forEach(keepFresh);
localTimes(document);
