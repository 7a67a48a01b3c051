"""How well the rules hear anger and complaints, and what asks for an exception; and how often they are fooled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta

from chalicelib.domain.message import Author, Message
from chalicelib.domain.rules.conversation import worn_out
from chalicelib.domain.rules.exceptions import exceptions_in
from chalicelib.domain.rules.feelings import feelings_in
from chalicelib.domain.rules.heard import Heard
from chalicelib.domain.rules.reading import Reading, read
from infra.evaluation.corpora import Corpora, Row
from infra.evaluation.report import Section, Threshold
from infra.evaluation.table import Cell, Table, percent
from tests.domain.decisions.table import Row as Decided
from tests.domain.decisions.table import rows

Rules = Callable[[Reading], Iterable[Heard]]

RECALL, FALSE, NEEDLESS = 97.0, 2.0, 0.5
COMPLAINTS = 70.0
"""Held on the given set so that it does not fall unseen; the rules were never tuned to its rows."""

DIALOGUES = "dialogues_transfer.jsonl"
AUTHORS = {"user": Author.CUSTOMER, "assistant": Author.AI}
BEGAN_AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

FELT = ("complaint", "feedback", "review", "offensive", "refund", "cancel")
"""Parts of the names of intents whose questions may well be angry: they count for neither side."""

NOTES = (
    "“Given” are Bitext's complaints, one English set. About as many of its “not complaint” rows as are fired on say "
    "“worst service”, “waste of money” or “rude staff” and are labelled as reviews: by their words they are "
    "complaints. What is missed is mostly one wording, “a claim against your company”, which was left as it is: it "
    "would be tuning to the set. Half of the swearing is at nobody (“the damn newsletter”), and left to the AI.",
    "Of the ordinary messages that fire, all but a few are angry all the same (“sono furioso”, “a goddamn agent”): "
    "these sets were made for other questions. Out of scope holds calm questions only.",
    "Our own tables were written by meaning, before the rules were held against them, but by the same hand. On the "
    "first run the rules heard 37% of the anger and 23% of the exceptions that they hear now. Two later looks, "
    "at anger unlike what the rules knew, found 10 and 11% heard; a look at calm sentences, written to trip "
    "them, fooled them in 27 of 47. Then they were mended. So the share of known rows is no forecast: a wording that "
    "nobody thought of is heard by the model, which may declare the trigger with the customer's words, or by the "
    "conversation, where small complaints add up.",
)


def run(corpora: Corpora) -> Section:
    """Measure the given complaints, what is no complaint in every given language, and our own tables."""
    complaints = _complaints(corpora.rows("complaint_sentiment.jsonl"))
    calm, worn = _calm(corpora), _worn_out(corpora)
    own = [_own(name, rules, rows(table)) for name, rules, table in OWN]
    return Section(
        "Anger, complaints and exceptions",
        tables=(
            Table("Given: % that fires", ("label", "rows", "anger, complaint, …"), complaints),
            Table(
                "Ordinary messages: % that fires needlessly",
                ("set", "rows", "anger, complaint, …", "exception"),
                calm,
            ),
            Table("By conversation: % of calm dialogues that fires", ("set", "dialogues", "worn out"), worn),
            Table(
                "Own tables, tests/domain/decisions",
                ("trigger", "fires", "heard", "does not", "fooled"),
                tuple(own),
            ),
        ),
        notes=NOTES,
        thresholds=(
            Threshold("given complaints heard", _figure(complaints[0][2]), "at least", COMPLAINTS),
            *(
                Threshold(f"out of scope: {name} heard", _figure(calm[-1][at]), "at most", NEEDLESS)
                for at, name in ((2, "anger"), (3, "exceptions"))
            ),
            Threshold("dialogues that wear out needlessly", _figure(worn[0][2]), "at most", NEEDLESS),
            *(Threshold(f"own {row[0]}: heard", _figure(row[2]), "at least", RECALL) for row in own),
            *(Threshold(f"own {row[0]}: fooled", _figure(row[4]), "at most", FALSE) for row in own),
        ),
    )


OWN: tuple[tuple[str, Rules, str], ...] = (
    ("negative_sentiment", feelings_in, "negative_sentiment"),
    ("exception", exceptions_in, "exception"),
)


def _complaints(given: Sequence[Row]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        (label.replace("_", " "), len(texts), _share(texts, feelings_in))
        for label in ("complaint", "offensive_language", "not_complaint")
        for texts in [[row["text"] for row in given if row["label"] == label]]
    )


def _calm(corpora: Corpora) -> tuple[tuple[Cell, ...], ...]:
    """Messages that ask for something: what no person asks for by language, other businesses', out of scope."""
    sets = {
        f"no human request, {name.removesuffix('.jsonl').rsplit('_', 1)[-1]}": [
            row["text"] for row in corpora.rows(name) if str(row.get("kind")) == "negative"
        ]
        for name in corpora.names("human_request_*.jsonl")
        if not name.endswith("_en.jsonl")
    }
    sets["intents, en"] = [
        row["text"]
        for row in corpora.rows("intents.jsonl")
        if not any(part in str(row.get("intent", "")).lower() for part in FELT)
    ]
    sets["out of scope, en"] = [row["text"] for row in corpora.rows("oos.jsonl")]
    return tuple(
        (name, len(texts), _share(texts, feelings_in), _share(texts, exceptions_in))
        for name, texts in sets.items()
    )


def _worn_out(corpora: Corpora) -> tuple[tuple[Cell, ...], ...]:
    """Published dialogues with an agent that answers: in how many the conversation alone calls a person."""
    if not corpora.has(DIALOGUES):
        return ((DIALOGUES, 0, None),)
    told = [_messages(row["turns"]) for row in corpora.rows(DIALOGUES)]
    tired = sum(
        any(worn_out([message], thread[:at]) for at, message in enumerate(thread) if message.inbound)
        for thread in told
    )
    return ((DIALOGUES.removesuffix(".jsonl"), len(told), percent(tired, len(told))),)


def _messages(turns: Sequence[Row]) -> list[Message]:
    """A dialogue as a thread, one minute a turn."""
    said = [turn for turn in turns if turn["role"] in AUTHORS and turn["text"]]
    return [
        Message(
            thread_id="t",
            message_id=f"{number:05d}",
            author=AUTHORS[turn["role"]],
            kind="text",
            text=turn["text"],
            sent_at=BEGAN_AT + timedelta(minutes=number),
        )
        for number, turn in enumerate(said)
    ]


def _own(name: str, rules: Rules, table: Sequence[Decided]) -> tuple[Cell, ...]:
    said = [row for row in table if not row.earlier]
    fires, others = ([row.text for row in said if bool(row.expect) is wanted] for wanted in (True, False))
    return name, len(fires), _share(fires, rules), len(others), _share(others, rules)


def _share(texts: Sequence[str], rules: Rules) -> float | None:
    return percent(sum(any(rules(read(text))) for text in texts), len(texts))


def _figure(cell: Cell) -> float | None:
    return cell if isinstance(cell, float) else None
