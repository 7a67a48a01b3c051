"""Settings of the channel that have no effect, or leave something to WhatsApp's goodwill."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.gaps.subject import Subject
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.shapes import CHANNEL
from chalicelib.domain.rules.letters import fold
from chalicelib.domain.rules.opt_out import Wish, words_of


def channel(subject: Subject) -> Iterator[Mistake]:
    """Report what is never used, opting out that is off, and prices that most countries lack."""
    yield from _opt_out(subject)
    yield from _window(subject)
    document, rates = subject.file(CHANNEL), subject.playbook.channel.rates
    if rates.markets and not rates.default:
        problem = "messages to countries that are not in `markets` have no price"
        yield document.mistake(("rates", "markets"), problem, "add `default:` with a price for each category")


def _opt_out(subject: Subject) -> Iterator[Mistake]:
    document, rules = subject.file(CHANNEL), subject.playbook.channel.opt_out
    spoken = subject.playbook.business.languages
    if not rules.enabled:
        problem = "`opt_out` is off, and WhatsApp's policy wants every wish to stop respected"
        yield document.mistake(("opt_out", "enabled"), problem, "write `enabled: true`")
    for wish, said in ((Wish.STOP, rules.stop), (Wish.START, rules.start)):
        for language, words in said.items():
            place = ("opt_out", wish.value, language)
            if language not in spoken:
                problem = f"words of `{wish}` are in `{language}`, which the business does not speak"
                yield document.mistake(
                    place, problem, did_you_mean(language, spoken, "languages of business.yaml")
                )
            for index, word in enumerate(words):
                if fold(word) in words_of(wish):
                    problem = f"`{word}` is heard as `{wish}` anyway"
                    yield document.mistake((*place, index), problem, "delete it")


def _window(subject: Subject) -> Iterator[Mistake]:
    document, rules = subject.file(CHANNEL), subject.playbook.channel.window
    if rules.reopen_languages and not rules.reopen_template:
        problem = "`reopen_languages` are those of no template"
        yield document.mistake(
            ("window", "reopen_languages"), problem, "add `reopen_template:`, or delete them"
        )
    if not rules.warn_before:
        problem = "`warn_before` is 0, so nobody is warned and no customer is asked"
        yield document.mistake(
            ("window", "warn_before"), problem, "write how many minutes ahead, such as 120"
        )
