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


@routes.route("/threads/{thread_id}/media/{message_id}", methods=["GET"])
def media(thread_id: str, message_id: str) -> Response:
    """A message's file: leads to an address at the store that works for minutes; `?save=1` saves it."""
    from chalicelib.entrypoints import inbox_files

    return inbox_files.media(routes.current_request, thread_id=thread_id, message_id=message_id)


@routes.route("/threads/{thread_id}/files/new", methods=["GET"])
def new_file(thread_id: str) -> Response:
    """Pick a file or record one; its form goes to the store."""
    from chalicelib.entrypoints import inbox_files

    return inbox_files.pick(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/files/chosen", methods=["GET"])
def chosen_file(thread_id: str) -> Response:
    """The store leads back here with the file's `?key=`: look at it before it is sent."""
    from chalicelib.entrypoints import inbox_files

    return inbox_files.chosen(routes.current_request, thread_id=thread_id)


@routes.route("/uploads", methods=["GET"])
def upload() -> Response:
    """A file that this person sent to the store but to no customer yet: `?key=`."""
    from chalicelib.entrypoints import inbox_files

    return inbox_files.upload(routes.current_request)


@routes.route("/threads/{thread_id}/files", methods=["POST"], content_types=FORM)
def post_file(thread_id: str) -> Response:
    """Send the chosen file: its `key`, a `caption`, and the `form_id`."""
    from chalicelib.entrypoints import inbox_files

    return inbox_files.send(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/templates", methods=["GET"])
def templates(thread_id: str) -> Response:
    """Approved templates; `?template=` shows one with its blanks."""
    from chalicelib.entrypoints import inbox_templates

    return inbox_templates.choose(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/templates", methods=["POST"], content_types=FORM)
def post_template(thread_id: str) -> Response:
    """Fill a template in: `act` is preview or send."""
    from chalicelib.entrypoints import inbox_templates

    return inbox_templates.fill(routes.current_request, thread_id=thread_id)


@routes.route("/channel", methods=["GET"])
def channel() -> Response:
    """For leads: what holds messages up, news of the account, what messages cost."""
    from chalicelib.entrypoints import inbox_channel

    return inbox_channel.channel(routes.current_request)


@routes.route("/channel/holds/{number}", methods=["POST"], content_types=FORM)
def resume(number: str) -> Response:
    """Let a number send again; forms, which cannot DELETE, say `_method=delete`."""
    from chalicelib.entrypoints import inbox_channel

    return inbox_channel.resume(routes.current_request, number=number)


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
