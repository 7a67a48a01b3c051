"""Settings of triggers that have no effect, and phrases that nobody will write."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.gaps.subject import Subject
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.nearest import did_you_mean
from chalicelib.adapters.playbook_files.shapes import TRIGGERS, VIP
from chalicelib.domain.escalation import Trigger
from chalicelib.domain.rules.letters import fold


def triggers(subject: Subject) -> Iterator[Mistake]:
    """Report phrases of a trigger that is off, that are ignored, or in a language that is not spoken."""
    for trigger in Trigger:
        yield from _phrases(subject, trigger)
    yield from _off_but_asked(subject)
    yield from _vip(subject)


def _phrases(subject: Subject, trigger: Trigger) -> Iterator[Mistake]:
    document, rules = subject.file(TRIGGERS), subject.playbook.triggers.of(trigger)
    spoken = subject.playbook.business.languages
    ignored = {fold(phrase) for phrases in rules.ignore.values() for phrase in phrases}
    if rules.phrases and not rules.enabled:
        problem = f"`{trigger}` is off, so its phrases are never heard"
        yield document.mistake((trigger.value, "phrases"), problem, "switch it on, or delete the phrases")
    for field, said in (("phrases", rules.phrases), ("ignore", rules.ignore)):
        for language, phrases in said.items():
            place = (trigger.value, field, language)
            if language not in spoken:
                problem = f"`{trigger}`: `{field}` are in `{language}`, which the business does not speak"
                yield document.mistake(
                    place, problem, did_you_mean(language, spoken, "languages of business.yaml")
                )
            for index, phrase in enumerate(phrases):
                if field == "phrases" and fold(phrase) in ignored:
                    problem = f"`{trigger}`: `{phrase}` is never heard, as `ignore` has it too"
                    yield document.mistake((*place, index), problem, "delete one of the two")


def _off_but_asked(subject: Subject) -> Iterator[Mistake]:
    document = subject.file(TRIGGERS)
    for index, trigger in enumerate(subject.playbook.ask_before_transfer):
        if not subject.playbook.triggers.of(trigger).enabled:
            problem = f"`{trigger}` is off, so nobody is asked in `ask_before_transfer`"
            yield document.mistake(
                ("ask_before_transfer", index), problem, "switch it on, or take it off the list"
            )


def _vip(subject: Subject) -> Iterator[Mistake]:
    vip = subject.playbook.vip
    if (vip.numbers or vip.bsuids or vip.tags) and not subject.playbook.triggers.vip.enabled:
        problem = "the customers of this file are not known as VIPs, as `vip` is off"
        yield subject.file(VIP).mistake((), problem, "switch `vip` on in triggers.yaml, or empty the file")
