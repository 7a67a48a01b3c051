"""Every address of the inbox; the bodies import what they need, because every function imports this."""

from __future__ import annotations

from chalice import Blueprint, Response

routes = Blueprint(__name__)

FORM = ["application/x-www-form-urlencoded"]


@routes.route("/", methods=["GET"])
def inbox() -> Response:
    """The list of cases: `?view=` waiting, mine, with_ai or resolved; `&queue=`, `&tag=` and `&trigger=` narrow it."""
    from chalicelib.entrypoints import inbox_pages

    return inbox_pages.inbox(routes.current_request)


@routes.route("/list", methods=["GET"])
def case_list() -> Response:
    """The same list as a fragment, polled."""
    from chalicelib.entrypoints import inbox_pages

    return inbox_pages.case_list(routes.current_request)


@routes.route("/search", methods=["GET"])
def search() -> Response:
    """Conversations by name, number or words: `?q=`; `&further=` goes on where a search ran out of time."""
    from chalicelib.entrypoints import inbox_search

    return inbox_search.search(routes.current_request)


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


@routes.route("/threads/{thread_id}/customer", methods=["GET"])
def customer(thread_id: str) -> Response:
    """For admins: what is kept of the customer, to export or to erase."""
    from chalicelib.entrypoints import inbox_customer

    return inbox_customer.customer(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/customer/export", methods=["POST"], content_types=FORM)
def post_customer_export(thread_id: str) -> Response:
    """Everything that is kept of the customer, as a JSON file."""
    from chalicelib.entrypoints import inbox_customer

    return inbox_customer.export(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/customer", methods=["POST"], content_types=FORM)
def post_customer(thread_id: str) -> Response:
    """Erase the customer, with `_method=delete` and the word `erase` typed as `confirmation`."""
    from chalicelib.entrypoints import inbox_customer

    return inbox_customer.erase(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/takeover", methods=["POST"], content_types=FORM)
def post_takeover(thread_id: str) -> Response:
    """Take over; forms, which cannot DELETE, hand back here with `_method=delete`."""
    from chalicelib.entrypoints import inbox_acts

    return inbox_acts.takeover(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/takeover", methods=["DELETE"], content_types=FORM)
def delete_takeover(thread_id: str) -> Response:
    """Hand back to the AI, with a `note` of what is settled and what was `promised`."""
    from chalicelib.entrypoints import inbox_acts

    return inbox_acts.hand_back(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/replies", methods=["POST"], content_types=FORM)
def post_reply(thread_id: str) -> Response:
    """Write to the customer: `text`, and the `form_id` that makes two submits one message."""
    from chalicelib.entrypoints import inbox_acts

    return inbox_acts.reply(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/draft", methods=["POST"], content_types=FORM)
def post_draft(thread_id: str) -> Response:
    """Send what the AI drafted (`text`, as the person left it) and hand the case back; `seen` says what they read."""
    from chalicelib.entrypoints import inbox_rollout

    return inbox_rollout.send(routes.current_request, thread_id=thread_id)


@routes.route("/rollout", methods=["GET"])
def rollout() -> Response:
    """How far the AI may go, and how far the business is with its plan; for leads."""
    from chalicelib.entrypoints import inbox_rollout

    return inbox_rollout.rollout(routes.current_request)


@routes.route("/rollout/lift", methods=["POST"], content_types=FORM)
def post_rollout_lift() -> Response:
    """Let the AI answer by itself again where a `guardrail` had it step back."""
    from chalicelib.entrypoints import inbox_rollout

    return inbox_rollout.lift(routes.current_request)


@routes.route("/threads/{thread_id}/resolution", methods=["POST"], content_types=FORM)
def post_resolution(thread_id: str) -> Response:
    """Resolve the case with an `outcome` and a `note`."""
    from chalicelib.entrypoints import inbox_acts

    return inbox_acts.resolve(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/notes", methods=["POST"], content_types=FORM)
def post_note(thread_id: str) -> Response:
    """Note something for colleagues: `text`, and the `form_id` that makes two submits one note."""
    from chalicelib.entrypoints import inbox_case

    return inbox_case.note(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/usefulness", methods=["POST"], content_types=FORM)
def post_usefulness(thread_id: str) -> Response:
    """Say whether the briefing was `useful` (yes or no)."""
    from chalicelib.entrypoints import inbox_case

    return inbox_case.usefulness(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/tags", methods=["POST"], content_types=FORM)
def post_tag(thread_id: str) -> Response:
    """Put a `tag` on the case; forms, which cannot DELETE, take it away with `_method=delete`."""
    from chalicelib.entrypoints import inbox_case

    return inbox_case.tag(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/queue", methods=["POST"], content_types=FORM)
def post_queue(thread_id: str) -> Response:
    """Move the case to another `queue`."""
    from chalicelib.entrypoints import inbox_case

    return inbox_case.move(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/assignee", methods=["POST"], content_types=FORM)
def post_assignee(thread_id: str) -> Response:
    """Say whose turn the case is: `to` a colleague, or empty for nobody's."""
    from chalicelib.entrypoints import inbox_team

    return inbox_team.assignee(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/participation", methods=["POST"], content_types=FORM)
def post_participation(thread_id: str) -> Response:
    """Join the colleague who has the case."""
    from chalicelib.entrypoints import inbox_team

    return inbox_team.join(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/snooze", methods=["POST"], content_types=FORM)
def post_snooze(thread_id: str) -> Response:
    """Snooze the case `for` a while or `until` a time; forms, which cannot DELETE, wake it with `_method=delete`."""
    from chalicelib.entrypoints import inbox_case

    return inbox_case.snooze(routes.current_request, thread_id=thread_id)


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


@routes.route("/playbook", methods=["GET"])
def playbook() -> Response:
    """For leads: what the AI is told and knows, the draft of the next version, and the versions."""
    from chalicelib.entrypoints import inbox_playbook

    return inbox_playbook.playbook(routes.current_request)


@routes.route("/playbook/files", methods=["GET"])
def playbook_file() -> Response:
    """One file of the playbook, to edit or to read: `?file=`; `?new=page` begins a page."""
    from chalicelib.entrypoints import inbox_playbook

    return inbox_playbook.file(routes.current_request)


@routes.route("/playbook/files", methods=["POST"], content_types=FORM)
def post_playbook_file() -> Response:
    """Keep a file in the draft, with `seen`, the text it was made from; `_method=delete` deletes it there."""
    from chalicelib.entrypoints import inbox_playbook

    return inbox_playbook.keep_file(routes.current_request)


@routes.route("/playbook/draft", methods=["GET"])
def playbook_draft() -> Response:
    """What the draft changes, and what is wrong with it."""
    from chalicelib.entrypoints import inbox_playbook

    return inbox_playbook.draft(routes.current_request)


@routes.route("/playbook/draft", methods=["POST"], content_types=FORM)
def post_playbook_draft() -> Response:
    """Move the draft onto the version in force; `_method=delete` throws it away."""
    from chalicelib.entrypoints import inbox_playbook

    return inbox_playbook.change_draft(routes.current_request)


@routes.route("/playbook/rehearsals", methods=["POST"], content_types=FORM)
def post_rehearsal() -> Response:
    """Try the scenarios of the draft; `job_id` makes two submits one."""
    from chalicelib.entrypoints import inbox_rehearsals

    return inbox_rehearsals.try_scenarios(routes.current_request)


@routes.route("/playbook/versions", methods=["POST"], content_types=FORM)
def post_playbook_version() -> Response:
    """Publish the draft of that `digest`, with a `reason` although scenarios fail; or an old version: `restores`."""
    from chalicelib.entrypoints import inbox_rehearsals

    return inbox_rehearsals.publish(routes.current_request)


@routes.route("/playbook/jobs/{job_id}", methods=["GET"])
def playbook_job(job_id: str) -> Response:
    """How far work on the playbook is, and what came of the scenarios."""
    from chalicelib.entrypoints import inbox_rehearsals

    return inbox_rehearsals.show(routes.current_request, job_id=job_id)


@routes.route("/playbook/jobs/{job_id}", methods=["POST"], content_types=FORM)
def post_playbook_job(job_id: str) -> Response:
    """Do work anew that came to nothing."""
    from chalicelib.entrypoints import inbox_rehearsals

    return inbox_rehearsals.again(routes.current_request, job_id=job_id)


@routes.route("/threads/{thread_id}/scenario", methods=["GET"])
def thread_scenario(thread_id: str) -> Response:
    """For leads: the conversation as a scenario, without names and numbers."""
    from chalicelib.entrypoints import inbox_scenario

    return inbox_scenario.show(routes.current_request, thread_id=thread_id)


@routes.route("/threads/{thread_id}/scenario", methods=["POST"], content_types=FORM)
def post_thread_scenario(thread_id: str) -> Response:
    """Keep a scenario in the playbook's draft: its `name` and `text`."""
    from chalicelib.entrypoints import inbox_scenario

    return inbox_scenario.keep(routes.current_request, thread_id=thread_id)


@routes.route("/people", methods=["GET"])
def people() -> Response:
    """For admins: who may come in, as what, and whether they are here."""
    from chalicelib.entrypoints import inbox_people

    return inbox_people.people(routes.current_request)


@routes.route("/people", methods=["POST"], content_types=FORM)
def post_person() -> Response:
    """Invite somebody: `email`, `name` and `role`."""
    from chalicelib.entrypoints import inbox_people

    return inbox_people.invite(routes.current_request)


@routes.route("/people/{person_id}/invitation", methods=["POST"], content_types=FORM)
def post_invitation(person_id: str) -> Response:
    """Invite somebody once more who has not signed in yet."""
    from chalicelib.entrypoints import inbox_people

    return inbox_people.invitation(routes.current_request, person_id=person_id)


@routes.route("/people/{person_id}/role", methods=["POST"], content_types=FORM)
def post_role(person_id: str) -> Response:
    """Give somebody another `role`."""
    from chalicelib.entrypoints import inbox_people

    return inbox_people.role(routes.current_request, person_id=person_id)


@routes.route("/people/{person_id}/access", methods=["POST"], content_types=FORM)
def post_access(person_id: str) -> Response:
    """Let somebody in again; with `_method=delete` shut them out."""
    from chalicelib.entrypoints import inbox_people

    return inbox_people.access(routes.current_request, person_id=person_id)


@routes.route("/people/{person_id}/capacity", methods=["POST"], content_types=FORM)
def post_capacity(person_id: str) -> Response:
    """Say how many open cases somebody is given at most: `capacity`, or empty for what their queue says."""
    from chalicelib.entrypoints import inbox_people

    return inbox_people.capacity(routes.current_request, person_id=person_id)


@routes.route("/people/{person_id}/sessions", methods=["POST"], content_types=FORM)
def post_sessions(person_id: str) -> Response:
    """End somebody's sessions; forms, which cannot DELETE, say `_method=delete`."""
    from chalicelib.entrypoints import inbox_people

    return inbox_people.sessions(routes.current_request, person_id=person_id)


@routes.route("/metrics", methods=["GET"])
def metrics() -> Response:
    """For leads: how cases end, how soon people come, what it costs; `?period=`, `?by=`, and what to narrow by."""
    from chalicelib.entrypoints import inbox_metrics

    return inbox_metrics.metrics(routes.current_request)


@routes.route("/metrics/cases", methods=["GET"])
def metrics_cases() -> Response:
    """The cases behind a figure: `?measure=`, `?part=` hits or cases."""
    from chalicelib.entrypoints import inbox_metrics

    return inbox_metrics.cases(routes.current_request)


@routes.route("/metrics.csv", methods=["GET"])
def metrics_csv() -> Response:
    """The same figures as CSV."""
    from chalicelib.entrypoints import inbox_metrics

    return inbox_metrics.spreadsheet(routes.current_request)


@routes.route("/metrics.json", methods=["GET"])
def metrics_json() -> Response:
    """The same figures as JSON, with definitions and the cases' ids."""
    from chalicelib.entrypoints import inbox_metrics

    return inbox_metrics.document(routes.current_request)


@routes.route("/audit", methods=["GET"])
def audit() -> Response:
    """For leads: who came in, was let in, was shut out; `?person=` narrows it, `?before=` shows older lines."""
    from chalicelib.entrypoints import inbox_audit

    return inbox_audit.audit(routes.current_request)


@routes.route("/review", methods=["GET"])
def review() -> Response:
    """For leads: the cases that are looked at each week, and the gaps that come out; `?week=` such as 2026-W48."""
    from chalicelib.entrypoints import inbox_review

    return inbox_review.review(routes.current_request)


@routes.route("/review/{week}", methods=["POST"], content_types=FORM)
def post_review(week: str) -> Response:
    """Draw the cases of a week that is over."""
    from chalicelib.entrypoints import inbox_review

    return inbox_review.begin(routes.current_request, week=week)


@routes.route("/review/{week}/cases/{key}", methods=["GET"])
def review_case(week: str, key: str) -> Response:
    """One drawn case: its packet, its conversation and the form."""
    from chalicelib.entrypoints import inbox_review

    return inbox_review.case(routes.current_request, week=week, key=key)


@routes.route("/review/{week}/cases/{key}", methods=["POST"], content_types=FORM)
def post_verdict(week: str, key: str) -> Response:
    """Say what one thinks of a drawn case: `kind`, the missing `piece`, and `text`."""
    from chalicelib.entrypoints import inbox_review

    return inbox_review.give(routes.current_request, week=week, key=key)


@routes.route("/review/{week}/gaps/{gap_id}", methods=["POST"], content_types=FORM)
def post_gap(week: str, gap_id: str) -> Response:
    """Have a change of the playbook proposed for a gap."""
    from chalicelib.entrypoints import inbox_review

    return inbox_review.propose(routes.current_request, week=week, gap_id=gap_id)


@routes.route("/proposals/{proposal_id}", methods=["GET"])
def proposal(proposal_id: str) -> Response:
    """A change that a review proposes, and how often its gap showed before it and since."""
    from chalicelib.entrypoints import inbox_review

    return inbox_review.proposal(routes.current_request, proposal_id=proposal_id)


@routes.route("/proposals/{proposal_id}", methods=["POST"], content_types=FORM)
def post_proposal(proposal_id: str) -> Response:
    """Open it in the playbook's editor (`act=open`), or note its `version` (`act=published`)."""
    from chalicelib.entrypoints import inbox_review

    return inbox_review.change_proposal(routes.current_request, proposal_id=proposal_id)


@routes.route("/live/ticket", methods=["POST"], content_types=FORM)
def post_live_ticket() -> Response:
    """A ticket that lets the page open one line to the WebSocket API."""
    from chalicelib.entrypoints import inbox_live

    return inbox_live.ticket(routes.current_request)


@routes.route("/account", methods=["GET"])
def account() -> Response:
    """Who one is here, and where one is signed in."""
    from chalicelib.entrypoints import inbox_account

    return inbox_account.account(routes.current_request)


@routes.route("/account/preferences", methods=["POST"], content_types=FORM)
def post_preferences() -> Response:
    """Choose what one hears of, by which way, and when not; one's language and time zone."""
    from chalicelib.entrypoints import inbox_preferences

    return inbox_preferences.choose(routes.current_request)


@routes.route("/account/devices", methods=["POST"], content_types=FORM)
def post_device() -> Response:
    """Be told on this browser: its `endpoint`, `p256dh` and `auth`."""
    from chalicelib.entrypoints import inbox_devices

    return inbox_devices.add(routes.current_request)


@routes.route("/account/devices/{device_id}", methods=["POST"], content_types=FORM)
def post_device_away(device_id: str) -> Response:
    """Be told on a browser no more; forms, which cannot DELETE, say `_method=delete`."""
    from chalicelib.entrypoints import inbox_devices

    return inbox_devices.remove(routes.current_request, device_id=device_id)


@routes.route("/account/presence", methods=["POST"], content_types=FORM)
def post_presence() -> Response:
    """Say that one is `here`; with `_method=delete` that one is away."""
    from chalicelib.entrypoints import inbox_team

    return inbox_team.presence(routes.current_request)


@routes.route("/account/sessions", methods=["POST"], content_types=FORM)
def post_own_sessions() -> Response:
    """Sign out everywhere; forms, which cannot DELETE, say `_method=delete`."""
    from chalicelib.entrypoints import sign_in

    return sign_in.end_everywhere(routes.current_request)


@routes.route("/account/authenticator", methods=["GET"])
def authenticator() -> Response:
    """Whether signing in needs a code of one's app; after a fresh sign-in one may change that."""
    from chalicelib.entrypoints import inbox_authenticator

    return inbox_authenticator.authenticator(routes.current_request)


@routes.route("/account/authenticator", methods=["POST"], content_types=FORM)
def post_authenticator() -> Response:
    """Show a new secret for the app; forms, which cannot DELETE, remove it with `_method=delete`."""
    from chalicelib.entrypoints import inbox_authenticator

    return inbox_authenticator.begin(routes.current_request)


@routes.route("/account/authenticator/code", methods=["POST"], content_types=FORM)
def post_authenticator_code() -> Response:
    """The app's first `code`: if it is right, signing in needs one from now on."""
    from chalicelib.entrypoints import inbox_authenticator

    return inbox_authenticator.confirm(routes.current_request)


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


@routes.route("/guest/{token}", methods=["GET"])
def guest(token: str) -> Response:
    """One case for whoever was mailed its link; the seal in the address is the gate, not a session."""
    from chalicelib.entrypoints import guest

    return guest.show(routes.current_request, token=token)


@routes.route("/guest/{token}/replies", methods=["POST"], content_types=FORM)
def post_guest_reply(token: str) -> Response:
    """Answer the customer of that case: `text`, and the `form_id` that makes two submits one message."""
    from chalicelib.entrypoints import guest

    return guest.reply(routes.current_request, token=token)


@routes.route("/guest/{token}/media/{message_id}", methods=["GET"])
def guest_media(token: str, message_id: str) -> Response:
    """A file of that case."""
    from chalicelib.entrypoints import guest

    return guest.media(routes.current_request, token=token, message_id=message_id)


@routes.route("/slack/interactions", methods=["POST"], content_types=FORM)
def slack_interactions() -> Response:
    """Somebody pressed a button in Slack; the signature is the gate, not a session."""
    from chalicelib.entrypoints import slack

    return slack.interactions(routes.current_request)


@routes.route("/slack/events", methods=["POST"])
def slack_events() -> Response:
    """Somebody wrote in Slack; the signature is the gate, not a session."""
    from chalicelib.entrypoints import slack

    return slack.events(routes.current_request)


@routes.route("/service-worker.js", methods=["GET"])
def service_worker() -> Response:
    """What shows notifications while no page is open; it is at the top, so that it may serve every page."""
    from chalicelib.entrypoints import inbox_static

    return inbox_static.service_worker()


@routes.route("/static/{name}", methods=["GET"])
def static(name: str) -> Response:
    """Stylesheet, scripts and icon, named with their content hash."""
    from chalicelib.entrypoints import inbox_static

    return inbox_static.file(name)
