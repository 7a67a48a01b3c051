"""The environment, typed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from chalicelib.domain.sessions import Limits
from chalicelib.settings import MissingSetting, Settings


class TestSettings:
    def test_names_what_is_missing(self) -> None:
        with pytest.raises(MissingSetting, match="TABLE_NAME"):
            _ = Settings({}).table_name
        with pytest.raises(MissingSetting, match="ANSWERS_QUEUE_URL"):
            _ = Settings({"ANSWERS_QUEUE_URL": ""}).answers_queue_url

    def test_has_defaults_for_the_outside_world(self) -> None:
        usual = Settings({"GRAPH_URL": ""})
        assert usual.graph_url == "https://graph.facebook.com/v26.0"
        assert usual.openai_base_url == "https://api.openai.com/v1"
        assert usual.slack_url == "https://slack.com/api/"
        assert usual.kept_for == timedelta(days=365)
        assert usual.openai_sees
        assert (usual.openai_fallback_model, usual.openai_fallback_url) == ("", usual.openai_base_url)
        assert (usual.openai_prices, usual.tools_url, usual.read_meaning_function) == ({}, "", "")
        assert (usual.email_from, usual.email_to, usual.slack_channel) == ("", (), "")

    def test_knows_a_model_that_does_not_see(self) -> None:
        assert not Settings({"OPENAI_SEES": "false"}).openai_sees
        assert Settings({"OPENAI_SEES": "true"}).openai_sees

    def test_reads_lists_and_numbers(self) -> None:
        given = Settings({"EMAIL_TO": "a@example.com, b@example.com,", "RETENTION_DAYS": "30"})
        assert given.email_to == ("a@example.com", "b@example.com")
        assert given.kept_for == timedelta(days=30)

    def test_wait_three_minutes_for_a_report_unless_told_otherwise(self) -> None:
        assert Settings({}).outbox_settled_after == timedelta(minutes=3)
        assert Settings({"OUTBOX_SETTLED_AFTER": "1.5"}).outbox_settled_after == timedelta(seconds=1.5)

    def test_end_sessions_after_two_idle_hours_or_twelve_unless_told_otherwise(self) -> None:
        assert Settings({}).session_limits == Limits(timedelta(hours=2), timedelta(hours=12))
        given = Settings({"SESSION_IDLE_MINUTES": "60", "SESSION_HOURS": "8"})
        assert given.session_limits == Limits(timedelta(hours=1), timedelta(hours=8))

    def test_knows_the_queues_it_was_given(self) -> None:
        assert Settings({"OUTBOX_QUEUE_URL": "https://sqs/outbox"}).queue_urls == ("https://sqs/outbox",)

    def test_reads_prices_by_model(self) -> None:
        given = Settings({"OPENAI_PRICES": '{"gpt-5-mini": [0.25, 2], "own": [0, 0]}'})
        assert given.openai_prices == {"gpt-5-mini": (0.25, 2.0), "own": (0.0, 0.0)}

    @pytest.mark.parametrize("given", ["[1, 2]", '{"m": 1}', '{"m": [1]}', '{"m": ["1", "2"]}', "{"])
    def test_refuses_prices_that_are_none(self, given: str) -> None:
        with pytest.raises(ValueError, match=r"OPENAI_PRICES|Expecting"):
            _ = Settings({"OPENAI_PRICES": given}).openai_prices

    def test_ends_no_address_with_a_slash(self) -> None:
        assert Settings({"TOOLS_URL": "https://api.example/v1/"}).tools_url == "https://api.example/v1"
