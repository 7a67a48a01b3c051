// Shows what is pushed while no page is open, and leads from there to the thread. It keeps no copy of any page.
"use strict";

const home = self.registration.scope;
const ours = (address) => {
  try {
    const url = new URL(address, home).href;
    return url.startsWith(home) ? url : home;
  } catch {
    return home;
  }
};
const told = (event) => {
  try {
    return event.data.json();
  } catch {
    return {};
  }
};
const pages = () => self.clients.matchAll({ type: "window", includeUncontrolled: true });

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("push", (event) => {
  const { title = "Handoff", body = "", tag = "handoff", url = home } = told(event);
  event.waitUntil(
    (async () => {
      await self.registration.showNotification(title, { body, tag, renotify: true, data: { url: ours(url) } });
      for (const page of await pages()) page.postMessage({ handoff: "pushed", tag });
    })(),
  );
});

// The window that shows the thread comes to the front. One that shows a list goes there; one in which somebody is in
// another conversation is left alone.
const path = (page) => new URL(page.url).pathname;
const lead = async (url) => {
  const windows = (await pages()).filter((page) => page.url.startsWith(home));
  const there = windows.find((page) => path(page) === new URL(url).pathname);
  if (there) return there.focus();
  const free = windows.find((page) => path(page) === new URL(home).pathname);
  // A page from before this worker was there cannot be led.
  const led = await free?.navigate(url).catch(() => null);
  return led ? led.focus() : self.clients.openWindow(url);
};

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(lead(ours(event.notification.data?.url ?? home)));
});
