"""What one hears of is chosen on one's own account page, and kept as it was chosen."""

from __future__ import annotations

from datetime import time

import pytest

from chalicelib.domain.colleague import Occasion, Preferences, QuietHours
from infra.translations import catalogue
from tests.journeys.conftest import Inbox

CHOSEN = {
    "email_breach": "1",
    "push_breach": "1",
    "push_assigned": "1",
    "quiet_from": "22:00",
    "quiet_until": "07:30",
    "language": "es",
    "zone": "America/Bogota",
}
PATH = "/account/preferences"


def kept(inbox: Inbox) -> Preferences:
    return inbox.colleagues.known["p-dana"].preferences


class TestPreferences:
    def test_are_shown_as_they_are_before_anything_was_chosen(self, inbox: Inbox) -> None:
        page = inbox.of("dana").get("/account")
        ticked = [name for name in page.body.split('name="')[1:] if " checked" in name.split(">")[0]]
        assert [each.split('"')[0] for each in ticked] == [
            "push_escalation",
            "email_assigned",
            "push_assigned",
            "push_reminder",
            "push_breach",
        ]

    def test_are_kept_and_shown_again(self, inbox: Inbox) -> None:
        dana = inbox.of("dana")
        done = dana.submits(PATH, CHOSEN)
        assert (done.status, done.location) == (303, "/account?done=notices")
        assert kept(inbox) == Preferences(
            language="es",
            zone="America/Bogota",
            by_email=frozenset({Occasion.BREACH}),
            by_push=frozenset({Occasion.BREACH, Occasion.ASSIGNED}),
            quiet=QuietHours(time(22), time(7, 30)),
        )
        page = dana.get(done.location)
        assert page.has(*catalogue("es")["Kept. From now on you hear of this."])
        assert 'value="22:00"' in page.body
        assert "<option selected>America/Bogota</option>" in page.body
        assert 'value="es" lang="es" selected' in page.body

    def test_may_be_nothing_at_all(self, inbox: Inbox) -> None:
        inbox.of("dana").submits(PATH, {})
        assert kept(inbox) == Preferences(by_email=frozenset(), by_push=frozenset())

    @pytest.mark.parametrize(
        ("wrong", "said"),
        [
            ({"quiet_until": ""}, "Quiet hours need two times"),
            ({"quiet_from": "late"}, "Quiet hours need two times"),
            ({"quiet_until": "22:00"}, "two different times"),
            ({"zone": "Europe/Nowhere"}, "This time zone is not known."),
            ({"zone": "../../etc/passwd"}, "This time zone is not known."),
            ({"language": "tlh"}, "This language is not one of the inbox."),
        ],
    )
    def test_that_cannot_be_kept_stay_in_the_form(
        self, inbox: Inbox, wrong: dict[str, str], said: str
    ) -> None:
        refused = inbox.of("dana").submits(PATH, CHOSEN | wrong)
        assert refused.status == 422
        assert refused.has(said)
        assert 'name="email_breach" value="1" aria-labelledby="by-email when-breach" checked' in refused.body
        assert kept(inbox) == Preferences()

    def test_of_who_came_before_anybody_was_written_down_are_kept(self, inbox: Inbox) -> None:
        dana = inbox.of("dana")
        inbox.colleagues.known.clear()
        dana.submits(PATH, CHOSEN)
        assert kept(inbox).zone == "America/Bogota"

    def test_are_changed_by_our_own_form_only(self, inbox: Inbox) -> None:
        assert inbox.of("dana").post(PATH, CHOSEN | {"csrf": "x"}).status == 403
        assert kept(inbox) == Preferences()

    def test_show_nothing_of_what_was_typed_as_markup(self, inbox: Inbox) -> None:
        refused = inbox.of("dana").submits(PATH, {"quiet_from": '"><b>x', "quiet_until": "1"})
        assert "<b>x" not in refused.body
