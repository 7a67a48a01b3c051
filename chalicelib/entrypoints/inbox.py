"""Every address of the inbox; the bodies import what they need, because every function imports this."""

from __future__ import annotations

from chalice import Blueprint, Response

routes = Blueprint(__name__)

FORM = ["application/x-www-form-urlencoded"]


@routes.route("/", methods=["GET"])
def inbox() -> Response:
    """The list of cases: `?view=` waiting, mine, with_ai or resolved; `&queue=` narrows it."""
    from chalicelib.entrypoints import inbox_pages

    return inbox_pages.inbox(routes.current_request)


@routes.route("/list", methods=["GET"])
def case_list() -> Response:
    """The same list as a fragment, polled."""
    from chalicelib.entrypoints import inbox_pages

    return inbox_pages.case_list(routes.current_request)


@routes.route("/threads/{thread_id}", methods=["GET"])
def thread(thread_id: str) -> Response:
    """A thread: packet, chat and what one can do."""
    from chalicelib.entrypoints import inbox_pages

    return inbox_pages.thread(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/messages", methods=["GET"])
def messages(thread_id: str) -> Response:
    """What lives in a thread, as a fragment, polled; with `?before=` a page of older messages."""
    from chalicelib.entrypoints import inbox_pages

    return inbox_pages.messages(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/takeover", methods=["POST"], content_types=FORM)
def post_takeover(thread_id: str) -> Response:
    """Take over; forms, which cannot DELETE, hand back here with `_method=delete`."""
    from chalicelib.entrypoints import inbox_acts

    return inbox_acts.takeover(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/takeover", methods=["DELETE"], content_types=FORM)
def delete_takeover(thread_id: str) -> Response:
    """Hand back to the AI, with a `note`."""
    from chalicelib.entrypoints import inbox_acts

    return inbox_acts.hand_back(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/replies", methods=["POST"], content_types=FORM)
def post_reply(thread_id: str) -> Response:
    """Write to the customer: `text`, and the `form_id` that makes two submits one message."""
    from chalicelib.entrypoints import inbox_acts

    return inbox_acts.reply(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/resolution", methods=["POST"], content_types=FORM)
def post_resolution(thread_id: str) -> Response:
    """Resolve the case with an `outcome` and a `note`."""
    from chalicelib.entrypoints import inbox_acts

    return inbox_acts.resolve(routes.current_request, thread_id=thread_id)


@routes.route("/sign-in", methods=["GET"])
def sign_in() -> Response:
    """Go to the identity provider; `?return_to=` is where to come back."""
    from chalicelib.entrypoints import sign_in

    return sign_in.begin(routes.current_request)


@routes.route("/sign-in/callback", methods=["GET"])
def sign_in_callback() -> Response:
    """Come back from the identity provider."""
    from chalicelib.entrypoints import sign_in

    return sign_in.complete(routes.current_request)


@routes.route("/sign-out", methods=["POST"], content_types=FORM)
def sign_out() -> Response:
    """End the session here and at the identity provider."""
    from chalicelib.entrypoints import sign_in

    return sign_in.end(routes.current_request)


@routes.route("/static/{name}", methods=["GET"])
def static(name: str) -> Response:
    """Stylesheet, scripts and icon, named with their content hash."""
    from chalicelib.entrypoints import inbox_static

    return inbox_static.file(name)
