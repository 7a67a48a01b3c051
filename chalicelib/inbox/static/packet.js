// The packet in the hand: folded on a phone once it was read, its facts copied by a button; and a conversation that
// went to another team says so in place of its messages.
(() => {
  "use strict";

  const find = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // On a phone the packet is folded once the conversation is taken over. The stylesheet folds it before the first
  // paint; from then on the person decides.
  const phone = matchMedia("(max-width: 59.99rem)");
  let folded = false;
  const settle = () => {
    const packet = find("#packet[data-fold]");
    if (!packet) return;
    if (phone.matches && !folded) {
      packet.open = false;
      packet.dataset.folded = ""; // inbox.js would open it again, as it stood before the takeover
    }
    folded = true;
    packet.removeAttribute("data-fold");
  };

  const showCopies = () => {
    if (navigator.clipboard) for (const button of all("[data-copy]")) button.hidden = false;
  };
  const factOf = (line) => `${find(".label", line).textContent} ${find(".copied", line).textContent}`;
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const text = button.matches(".all")
      ? all("li:has(.copied)", button.parentElement).map(factOf).join("\n")
      : button.previousElementSibling.textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      getSelection().selectAllChildren(button.previousElementSibling);
      return;
    }
    find("#heard").textContent = document.body.dataset.copied;
    button.classList.add("is-copied");
    setTimeout(() => button.classList.remove("is-copied"), 1500);
  });

  // What the server says of a conversation that one may not see (any more) stands where its messages stood.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!event.detail.xhr.getResponseHeader("X-Handoff-Gone")) return;
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  });

  // One's own conversations with news are counted in the title of an open conversation.
  const countNews = () => {
    const count = Number.parseInt(find("#list")?.dataset.unread ?? "0", 10);
    if (find("#log") && find("#list")) document.title = document.title.replace(/^(\(\d+\) )?/, count ? `(${count}) ` : "");
  };

  const arrived = () => {
    settle();
    showCopies();
  };
  document.addEventListener("htmx:oobAfterSwap", arrived);
  document.addEventListener("htmx:afterSwap", () => {
    arrived();
    countNews();
  });
  arrived();
})();
