"""STOP and START are heard only as whole messages; nothing but their confirmation goes to whoever stopped."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.channel_rules import OptOutRules
from chalicelib.domain.channel_wording import CHANNEL_WORDING
from chalicelib.domain.media import Media, MediaState
from chalicelib.domain.message import Button
from chalicelib.domain.opt_out import may_send, wanted
from chalicelib.domain.rules.letters import fold
from chalicelib.domain.rules.opt_out import NO_MARKETING, START, STOP, Heard, Wish, wish_of, words_of
from tests.fakes.cast import a_thread, from_maria, to_maria
from tests.fakes.clock import MONDAY_10

RULES = OptOutRules(stop={"es": ("no más promos",)}, start={"es": ("vuelve",)})
OUT = a_thread(opted_out_at=MONDAY_10)


def wish(text: str, **more: object) -> Wish | None:
    """What a message of Maria's wishes."""
    heard = wish_of(from_maria(text, **more), RULES)
    return heard.wish if heard else None


class TestStop:
    @pytest.mark.parametrize(
        "text",
        [
            *("STOP", "stop.", "Stop!!!", " stop ", "ＳＴＯＰ", "Stop please", "Please, stop", "STOPALL"),
            *("Unsubscribe", "opt-out", "BAJA", "Darme de baja, por favor", "no más promos", "Sair", "PARAR"),
            *("Désabonner", "Arrêtez svp", "Abmelden", "bitte keine Nachrichten mehr", "Disiscrivimi"),
            *("बंद करो", "स्टॉप", "إلغاء الاشتراك", "توقف", "הסר", "הסירו אותי בבקשה", "Berhenti", "unreg"),
        ],
    )
    def test_is_heard_however_it_is_written(self, text: str) -> None:
        assert wish(text) is Wish.STOP

    @pytest.mark.parametrize(
        "text",
        [
            *("cancel", "end", "Stop my order", "Can I stop by today?", "How do I unsubscribe my son?", ""),
            *("la baja médica", "No pares", "Do not stop writing", "¿Cómo me doy de baja del curso?", "no"),
            "stop " * 40,
        ],
    )
    def test_is_no_part_of_what_says_more(self, text: str) -> None:
        assert wish(text) is None

    @pytest.mark.parametrize("language", STOP)
    def test_has_words_in_ten_languages_which_none_says_for_the_opposite(self, language: str) -> None:
        assert len(STOP) == len(START) == 10
        assert all(wish(word) is Wish.STOP for word in STOP[language].split("|"))
        assert all(wish(word) is Wish.START for word in START[language].split("|"))

    def test_is_heard_in_a_tapped_button_and_in_a_voice_note(self) -> None:
        spoken = Media(MediaState.STORED, "audio/ogg", words_from="transcript")
        assert wish("Stop", kind="button", details={"button": {"payload": "x"}}) is Wish.STOP
        assert wish("Stop.", kind="audio", media=spoken) is Wish.STOP

    def test_is_not_heard_in_a_caption_nor_in_a_reaction(self) -> None:
        assert wish("stop", kind="image", media=Media(MediaState.STORED, "image/jpeg")) is None
        assert wish("stop", kind="reaction") is None

    @pytest.mark.parametrize(
        ("text", "language"), [("BAJA", "es"), ("הסר", "he"), ("STOP", None), ("parar", None)]
    )
    def test_tells_the_language_where_only_one_says_it_so(self, text: str, language: str | None) -> None:
        assert wish_of(from_maria(text), RULES) == Heard(Wish.STOP, language)


class TestWhateverIsWritten:
    @given(st.text(max_size=120))
    def test_is_a_wish_only_if_it_is_a_word_for_it(self, text: str) -> None:
        heard = wish(text)
        assert heard is None or len(fold(text).split()) <= 12

    @given(
        st.sampled_from(sorted(words_of(Wish.STOP))), st.sampled_from(["my order", "mi pedido", "the car"])
    )
    def test_is_no_wish_with_an_object(self, word: str, thing: str) -> None:
        assert wish(f"{word} {thing}") is None


class TestStart:
    @pytest.mark.parametrize("text", ["START", "Alta", "vuelve", "mulai", "ابدأ", "Start again please"])
    def test_is_heard_as_a_whole_message(self, text: str) -> None:
        assert wish(text) is Wish.START

    def test_is_heard_in_its_button_whatever_the_button_says(self) -> None:
        reply = {"type": "button_reply", "button_reply": {"id": "opt_out.start", "title": "Write to me"}}
        assert wish("Write to me", kind="interactive", details={"interactive": reply}) is Wish.START


class TestNoMarketing:
    @pytest.mark.parametrize("language", STOP)
    def test_is_heard_in_ten_languages_and_is_no_stop(self, language: str) -> None:
        assert all(wish(word) is Wish.NO_MARKETING for word in NO_MARKETING[language].split("|"))

    def test_is_heard_beside_everything_else(self) -> None:
        found = wanted(map(from_maria, ("Stop promotions", "When do you open?")), RULES, opted_out=False)
        assert found.no_marketing == Heard(Wish.NO_MARKETING, "en")
        assert [message.text for message in found.others] == ["When do you open?"]


class TestWanted:
    def after(self, *texts: str, out: bool = False) -> tuple[Wish | None, list[str]]:
        found = wanted(map(from_maria, texts), RULES, opted_out=out)
        return found.heard.wish if found.heard else None, [message.text for message in found.others]

    def test_is_the_last_wish_that_changes_something(self) -> None:
        assert self.after("Hello", "STOP") == (Wish.STOP, ["Hello"])
        assert self.after("STOP", "START", "Hello") == (Wish.START, ["Hello"])
        assert self.after("Hello") == (None, ["Hello"])

    def test_takes_start_for_an_ordinary_word_of_somebody_who_gets_messages(self) -> None:
        assert self.after("start") == (None, ["start"])

    def test_hears_nothing_new_in_a_second_stop(self) -> None:
        assert self.after("STOP", "stop", out=True) == (None, [])
        assert self.after("Hello", out=True) == (None, ["Hello"])


class TestMaySend:
    def test_lets_everything_go_to_a_customer_who_never_stopped(self) -> None:
        assert may_send(to_maria(), a_thread()) is None

    def test_stops_everybodys_words_to_whoever_stopped_and_says_why(self) -> None:
        assert may_send(to_maria(), OUT) == (
            "The customer wrote STOP on 23 Nov 2026: nothing is sent until they write START."
        )

    @pytest.mark.parametrize("decision", ["opt_out", "opt_out_reminder"])
    def test_lets_the_confirmation_and_the_reminder_go(self, decision: str) -> None:
        assert may_send(to_maria(turn={"decision": decision}), OUT) is None

    def test_stops_only_marketing_where_only_marketing_was_stopped(self) -> None:
        head = a_thread(marketing_stopped_at=MONDAY_10)
        template = to_maria(kind="template", details={"category": "marketing"})
        assert (may_send(template, head) or "").startswith("The customer stopped marketing")
        assert may_send(replace(template, details={"category": "utility"}), head) is None
        assert may_send(to_maria(), head) is None


class TestWording:
    @pytest.mark.parametrize(
        "key", ["opt_out", "opt_out_reminder", "opt_out_marketing", "opt_in_button", "opt_in"]
    )
    def test_is_there_in_every_language_that_a_stop_is_heard_in(self, key: str) -> None:
        assert CHANNEL_WORDING[key].keys() == STOP.keys()

    @pytest.mark.parametrize(
        ("key", "wish"),
        [
            ("opt_out", Wish.START),
            ("opt_out_reminder", Wish.START),
            ("opt_in", Wish.STOP),
            ("opt_out_marketing", Wish.STOP),
        ],
    )
    def test_names_only_words_that_are_heard(self, key: str, wish: Wish) -> None:
        for wording in CHANNEL_WORDING[key].values():
            named = {fold(word.strip(".,")) for word in wording.split() if word.strip(".,").isupper()}
            assert named & words_of(wish)

    def test_fits_on_the_buttons(self) -> None:
        for key in ("opt_in_button", "keep_open_yes"):
            for title in CHANNEL_WORDING[key].values():
                assert len(Button("id", title).title) <= 20
