"""A person at the inbox, over HTTP only: signs in through the hosted page, reads pages, posts their forms."""

from __future__ import annotations

from http.cookiejar import CookieJar, DefaultCookiePolicy
from urllib.parse import urljoin
from urllib.request import Request

import httpx
from bs4 import BeautifulSoup, Tag

from infra.demo.story import NotSo


class AgentAtInbox:
    """Dana at her desk. Every act goes through a form that a page really shows."""

    def __init__(self, inbox_url: str, email: str, password: str) -> None:
        # Browsers trust http://localhost too.
        self._jar = CookieJar(DefaultCookiePolicy(secure_protocols=("http", "https")))
        hooks = {"request": [self._send_cookies]}
        self._http = httpx.Client(cookies=self._jar, event_hooks=hooks, follow_redirects=True, timeout=20)
        self._inbox = inbox_url.rstrip("/")
        try:
            self._sign_in(email, password)
        except BaseException:
            self._http.close()
            raise

    def close(self) -> None:
        """Leave the desk; the session stays."""
        self._http.close()

    def page(self, path: str) -> BeautifulSoup:
        """Open a page of the inbox."""
        answer = self._http.get(self._inbox + path)
        if answer.status_code != 200:
            raise NotSo(f"{path} answered {answer.status_code}: {answer.text[:300]}")
        return BeautifulSoup(answer.text, "html.parser")

    def ask(self, path: str, fields: dict[str, str]) -> str:
        """Post what a page's own script posts; give the answer."""
        origin = "/".join(self._inbox.split("/")[:3])
        headers = {"Origin": origin, "HX-Request": "true"}
        answer = self._http.post(self._inbox + path, data=fields, headers=headers, follow_redirects=False)
        if answer.status_code >= 400:
            raise NotSo(f"{path} answered {answer.status_code}")
        return answer.text

    def status(self, method: str, path: str, fields: dict[str, str] | None = None) -> int:
        """Ask for anything, as no page of ours would; give the answer's status."""
        headers = {"Origin": "/".join(self._inbox.split("/")[:3])}
        asked = self._http.build_request(method, self._inbox + path, data=fields, headers=headers)
        return self._http.send(asked, follow_redirects=False).status_code

    def find_thread(self, name: str, view: str) -> str | None:
        """Find a customer's thread in a list by name; None if the list does not show it."""
        for link in self.page(f"/?view={view}").select("a[href*='/threads/']"):
            if name in link.get_text(" "):
                return str(link["href"]).split("/threads/")[1].split("?")[0].split("#")[0]
        return None

    def submit(
        self, thread_id: str, form: str, *, undo: bool = False, at: str = "", **fields: str
    ) -> BeautifulSoup:
        """Fill in the thread page's form whose action ends in `form`, and submit it.

        `undo`: the one that deletes; `at`: the page below the thread's that shows it.
        """
        page = self.page(f"/threads/{thread_id}{at}")
        found = [
            shown
            for shown in page.select(f"form[action$='/{form}'], form[action*='/{form}?']")
            if str(shown.get("method")).lower() == "post"
            and bool(shown.select("input[name='_method'][value='delete']")) is undo
        ]
        if not found:
            raise NotSo(f"the page of {thread_id} shows no form “{form}”")
        return self._post(found[0], self._inbox + f"/threads/{thread_id}", fields)

    def _sign_in(self, email: str, password: str) -> None:
        answer = self._http.get(self._inbox + "/sign-in")
        forms = BeautifulSoup(answer.text, "html.parser").find_all("form")
        if not forms:
            raise NotSo(f"the sign-in page shows no form ({answer.status_code} at {answer.url})")
        names = {str(field["name"]) for field in forms[0].select("input[name]")}
        user_field = "username" if "username" in names else "email"
        self._post(forms[0], str(answer.url), {user_field: email, "password": password})

    def _post(self, form: Tag, page_url: str, fields: dict[str, str]) -> BeautifulSoup:
        hidden = {
            str(field["name"]): str(field.get("value") or "")
            for field in form.select("input[name]")
            if field.get("type") not in ("radio", "checkbox")
        }
        address = urljoin(page_url, str(form.get("action") or ""))
        origin = "/".join(address.split("/")[:3])
        answer = self._http.post(
            address, data={**hidden, **fields}, headers={"Origin": origin}, follow_redirects=False
        )
        if answer.next_request:  # httpx would keep the form's Content-Type on the way, which no browser does
            answer = self._http.get(answer.next_request.url)
        if answer.status_code >= 400:
            raise NotSo(f"{address} answered {answer.status_code}: {answer.text[:300]}")
        return BeautifulSoup(answer.text, "html.parser")

    def _send_cookies(self, request: httpx.Request) -> None:
        """Send what our jar says; httpx asks a copy of it, which has lost its policy."""
        asked = Request(str(request.url))  # noqa: S310 - nothing is opened
        self._jar.add_cookie_header(asked)
        if cookie := asked.get_header("Cookie"):
            request.headers["Cookie"] = cookie
