"""Looks at a page as somebody would who sees little, holds a phone, or has no mouse."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from tests.browser.chromium import overflow

SIZES = ({"width": 360, "height": 740}, {"width": 1280, "height": 800})
EVERYTHING: dict[str, Any] = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
"""All rules of axe, best practices among them, and WCAG 2.2's 24 pixels, which axe leaves out unless asked."""

COLOURS: dict[str, Any] = {"resultTypes": ["violations"], "runOnly": ["color-contrast"]}
"""What may differ between the themes, which change nothing but colours."""

MOST_SHIFT = 0.1
"""Google's own border of "good" (web.dev/articles/cls)."""

COUNT_SHIFTS = """window.shifted = 0;
new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.shifted += shift.value;
}).observe({ type: "layout-shift", buffered: true });"""

OPEN_ALL = """() => {
  const folds = [...document.querySelectorAll("details")];
  for (const fold of folds) { fold.removeAttribute("name"); fold.open = true; }
  return folds.length;
}"""

REACHABLE = """() => {
  const own = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
  return [...document.querySelectorAll(own)].filter((each) => each.tabIndex >= 0 && !each.disabled &&
    each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !each.closest("[inert]") &&
    !(each.type === "radio" && !each.checked && document.querySelector(`[name="${each.name}"]`) !== each)
  ).map((each) => { each.dataset.toReach = ""; return 1; }).length;
}"""

FOCUSED = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const style = getComputedStyle(at);
  const before = window.reached;
  const backwards = Boolean(before && before.isConnected && (at.compareDocumentPosition(before) & 4));
  window.reached = at;
  delete at.dataset.toReach;
  const box = at.getBoundingClientRect();
  return {
    what: `${at.tagName}#${at.id} ${(at.getAttribute("aria-label") || at.textContent).trim().slice(0, 40)}`,
    marked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    backwards,
  };
}"""

MISSED = "[...document.querySelectorAll('[data-to-reach]')].map((each) => each.outerHTML.slice(0, 100))"
MOST_STOPS = 400


def barriers_of(page: Page) -> list[str]:
    """All that axe finds on a page: wide and narrow, light and dark, folded and unfolded; and what sticks out."""
    page.evaluate(AXE_SCRIPT)
    found = [problem for size in SIZES for problem in _at(page, size, "")]
    if page.evaluate(OPEN_ALL):
        found += [problem for size in SIZES for problem in _at(page, size, ", unfolded")]
    return list(dict.fromkeys(found))


def shifted(page: Page) -> float:
    """How much has moved by itself since the page began to load, or since this was asked."""
    page.wait_for_timeout(250)
    return float(page.evaluate("() => { const was = window.shifted; window.shifted = 0; return was; }"))


def stumbles_of(page: Page) -> list[str]:
    """Go through a page with Tab from its top: what is not reached, not marked, out of sight, or out of order."""
    page.evaluate(REACHABLE)
    found = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            break
        found += [f"{kind}: {stop['what']}" for kind in ("marked", "seen") if not stop[kind]]
        found += [f"backwards: {stop['what']}"] * stop["backwards"]
    return found + [f"never reached: {each}" for each in page.evaluate(MISSED)]


def _at(page: Page, size: dict[str, int], state: str) -> list[str]:
    page.set_viewport_size({"width": size["width"], "height": size["height"]})
    found = [f"{overflow(page)} px too wide"] if overflow(page) else []
    for scheme, options in (("light", EVERYTHING), ("dark", COLOURS)):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        found += [f"{scheme}: {problem}" for problem in _axe(page, options)]
    return [f"{size['width']} px{state}: {problem}" for problem in found]


def _axe(page: Page, options: dict[str, Any]) -> list[str]:
    found = page.evaluate("async (options) => (await axe.run(document, options)).violations", options)
    return [
        f"{violation['id']} ({violation['help']}): {node['target']} {node['html'][:100]}"
        for violation in found
        for node in violation["nodes"]
    ]
