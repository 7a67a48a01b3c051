"""Who a customer is and what they want, and news of the account: read from fields of their own."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from chalicelib.adapters.whatsapp.fields import FIELDS
from chalicelib.adapters.whatsapp.news import NEWS
from chalicelib.adapters.whatsapp.wire import parse
from chalicelib.domain.inbound import (
    ChannelNotice,
    Contact,
    ContactSaved,
    MarketingPreference,
    Severity,
    Unrecognised,
    WebhookEvent,
)
from tests.adapters.whatsapp.examples import with_
from tests.payloads.whatsapp import MARIA, MARIA_BSUID, NUMBER, body, webhook

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def read(field: str, **parts: Any) -> WebhookEvent:
    (event,) = parse(webhook(with_(**parts), field=field))
    return event


def news(field: str, **told: Any) -> ChannelNotice:
    entry = {"id": "1", "time": 1795428000, "changes": [{"field": field, "value": told}]}
    (event,) = parse(body({"entry": [entry]}))
    assert isinstance(event, ChannelNotice)
    return event


class TestAPreference:
    @pytest.mark.parametrize(
        ("said", "stopped"), [("stop", True), ("resume", False), ("signup", False), ("opt-in", False)]
    )
    def test_stops_marketing_or_lets_it_go_on(self, said: str, stopped: bool) -> None:
        preference = {
            "wa_id": MARIA,
            "value": said,
            "category": "marketing_messages",
            "timestamp": 1795428000,
        }
        assert read("user_preferences", user_preferences=[preference]) == MarketingPreference(
            NUMBER, Contact(MARIA, MARIA_BSUID, name="Maria"), stopped, AT
        )

    def test_is_of_the_only_contact_if_it_names_nobody(self) -> None:
        found = read("user_preferences", user_preferences=[{"value": "stop"}])
        assert isinstance(found, MarketingPreference)
        assert found.contact == Contact(MARIA, MARIA_BSUID, name="Maria")

    def test_is_not_of_somebody_else_who_is_named_beside_it(self) -> None:
        found = read("user_preferences", user_preferences=[{"wa_id": "34699", "value": "stop"}])
        assert isinstance(found, MarketingPreference)
        assert found.contact == Contact("34699")

    @pytest.mark.parametrize(
        "odd", [{"value": "maybe"}, {"value": ["stop"]}, {"value": "stop", "category": "jokes"}]
    )
    def test_that_nobody_knows_is_kept(self, odd: dict[str, Any]) -> None:
        found = read("user_preferences", user_preferences=[{"wa_id": MARIA, **odd}])
        assert isinstance(found, Unrecognised)
        assert found.raw


class TestTheAddressBook:
    def test_gives_customers_the_names_that_the_business_has_for_them(self) -> None:
        entry = {"full_name": "Maria Ruiz", "phone_number": f"+{MARIA}", "user_id": MARIA_BSUID}
        found = read(
            "smb_app_state_sync", state_sync=[{"type": "contact", "contact": entry, "action": "add"}]
        )
        assert found == ContactSaved(NUMBER, Contact(MARIA, MARIA_BSUID, name="Maria Ruiz"))

    def test_takes_them_away_again(self) -> None:
        gone = {"contact": {"phone_number": MARIA}, "action": "remove"}
        assert read("smb_app_state_sync", state_sync=[gone]) == ContactSaved(
            NUMBER, Contact(MARIA), removed=True
        )

    @pytest.mark.parametrize("odd", [{"type": "label", "contact": {"phone_number": "1"}}, {"contact": {}}])
    def test_that_nobody_knows_is_kept(self, odd: dict[str, Any]) -> None:
        assert isinstance(read("smb_app_state_sync", state_sync=[odd]), Unrecognised)


class TestNews:
    def test_say_what_happened_when_and_what_to_do(self) -> None:
        told = {"event": "PAUSED", "message_template_name": "reminder", "message_template_language": "es"}
        assert news("message_template_status_update", **told) == ChannelNotice(
            source="message_template_status_update",
            severity=Severity.WARNING,
            title="Template “reminder” (es) is paused: customers did not like it",
            at=AT,
            what_to_do="Correct the template in WhatsApp Manager, or send another one.",
            details=told,
        )

    def test_give_whatsapps_own_advice_where_there_is_some(self) -> None:
        why = {"reason": "Two blanks side by side.", "recommendation": "Put a word between them."}
        found = news("message_template_status_update", event="REJECTED", rejection_info=why)
        assert found.title == "Template “without a name” was rejected: Two blanks side by side."
        assert found.what_to_do == "Put a word between them."

    @pytest.mark.parametrize(
        ("field", "told", "severity", "title"),
        [
            (
                "account_update",
                {"event": "ACCOUNT_RESTRICTION"},
                "stops",
                "restricted the account: not said what",
            ),
            (
                "account_update",
                {
                    "event": "ACCOUNT_VIOLATION",
                    "violation_info": {"violation_type": "ADULT"},
                    "restriction_info": [{}],
                },
                "stops",
                "violation of its policy: adult",
            ),
            ("account_update", {"event": "ACCOUNT_SUSPENDED"}, "warning", "account suspended"),
            ("account_update", {"event": "CONFETTI"}, "info", "confetti"),
            ("account_update", {}, "info", "unknown"),
            ("account_alerts", {"alert_type": "PAYMENT_ISSUE"}, "stops", "payment issue"),
            (
                "account_alerts",
                {"alert_info": {"alert_type": "PAYMENT_ISSUE", "alert_status": "RESOLVED"}},
                "info",
                "(over)",
            ),
            (
                "phone_number_quality_update",
                {"event": "FLAGGED", "current_limit": "TIER_1K"},
                "warning",
                "tier 1k",
            ),
            (
                "business_capability_update",
                {"max_daily_conversations_per_business": -1},
                "info",
                "any number",
            ),
            (
                "template_category_update",
                {"new_category": "MARKETING"},
                "warning",
                "now of category marketing",
            ),
            (
                "flows",
                {"event": "ENDPOINT_LATENCY", "alert_state": "ACTIVATED", "message": "Slow"},
                "warning",
                "Slow",
            ),
            ("security", {"event": "PIN_CHANGED"}, "warning", "pin changed"),
        ],
    )
    def test_are_as_grave_as_they_are(
        self, field: str, told: dict[str, Any], severity: str, title: str
    ) -> None:
        found = news(field, **told)
        assert found.severity == severity
        assert title in found.title

    @pytest.mark.parametrize("field", sorted(NEWS))
    @pytest.mark.parametrize("odd", [None, [], {}, ["x"], {"a": 1}, 7, True, "", "x" * 5000])
    def test_are_told_whatever_is_in_them(self, field: str, odd: object) -> None:
        names = (
            "event",
            "decision",
            "reason",
            "alert_info",
            "ban_info",
            "restriction_info",
            "groups",
            "timestamp",
        )
        found = news(field, **dict.fromkeys(names, odd))
        assert 0 < len(found.title) <= 300

    def test_that_stop_messages_say_what_to_do(self) -> None:
        for event in ("ACCOUNT_DELETED", "ACCOUNT_OFFBOARDED", "ACCOUNT_RESTRICTION", "DISABLED_UPDATE"):
            found = news("account_update", event=event)
            assert (found.severity, bool(found.what_to_do)) == (Severity.STOPS, True)

    def test_are_kept_with_all_they_say_unless_it_is_too_much(self) -> None:
        assert news("security", event="x" * 9_000).details == {"left_out": "too large", "bytes": 9_013}

    def test_and_messages_share_no_field(self) -> None:
        assert "messages" in FIELDS - set(NEWS)


class TestTroubles:
    def test_of_whatsapp_itself_are_told_to_leads(self) -> None:
        error = {"code": 131000, "title": "Something went wrong", "error_data": {"details": "Retry later."}}
        found = read("messages", errors=[error])
        assert isinstance(found, ChannelNotice)
        assert (found.severity, found.title, found.what_to_do) == (
            Severity.WARNING,
            "WhatsApp reports: Something went wrong (Retry later.)",
            "",
        )

    def test_that_people_can_mend_say_how(self) -> None:
        found = read("messages", errors=[{"code": "131042"}])
        assert isinstance(found, ChannelNotice)
        assert "payment" in found.what_to_do
