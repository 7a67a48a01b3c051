"""A customer's whole story on the real table and bucket, then their erasure: no byte of theirs is left anywhere."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import boto3
import pytest

from chalicelib.adapters.aws import client
from chalicelib.adapters.customer_files import S3CustomerFiles
from chalicelib.adapters.dynamodb.audit import DynamoAudit
from chalicelib.adapters.dynamodb.codec import from_item
from chalicelib.adapters.dynamodb.crowds import DynamoCrowds
from chalicelib.adapters.dynamodb.customers import DynamoCustomers
from chalicelib.adapters.dynamodb.erasure import DynamoCustomerRecords
from chalicelib.adapters.dynamodb.erasures import DynamoErasures
from chalicelib.adapters.dynamodb.facts_ledger import DynamoFactsLedger
from chalicelib.adapters.dynamodb.notices import DynamoNotices
from chalicelib.adapters.dynamodb.notification_log import DynamoNotificationLog
from chalicelib.adapters.dynamodb.reviews import DynamoReviews
from chalicelib.adapters.dynamodb.search import DynamoSearch
from chalicelib.adapters.dynamodb.slack_threads import DynamoSlackThreads
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.dynamodb.threads import DynamoThreads
from chalicelib.adapters.dynamodb.tool_records import DynamoToolRecords
from chalicelib.adapters.media_store import S3MediaStore
from chalicelib.adapters.parked_bodies import S3ParkedBodies
from chalicelib.adapters.tools.records import Outcome, ToolRecord
from chalicelib.domain.audit import Act
from chalicelib.domain.case import Surety
from chalicelib.domain.case_facts import CaseFacts, facts_of_case, facts_of_escalation
from chalicelib.domain.commit import Loaded
from chalicelib.domain.facts import FactName, Happened
from chalicelib.domain.inbound import ChannelNotice, Contact, Inbound, Severity, Unrecognised
from chalicelib.domain.message import Delivery
from chalicelib.domain.moves import Done
from chalicelib.domain.review.drawn import Draw, Drawn
from chalicelib.domain.review.verdict import Kind, Piece, Verdict
from chalicelib.domain.thread import thread_id_for
from chalicelib.domain.tool_use import ToolUse
from chalicelib.domain.wanted import Wanted
from chalicelib.entrypoints.logs import log
from chalicelib.use_cases.add_note import add_note
from chalicelib.use_cases.answer_customer import answer_customer
from chalicelib.use_cases.case_audit import audit_case
from chalicelib.use_cases.deliver_message import Powers as DeliveryPowers
from chalicelib.use_cases.deliver_message import deliver_message
from chalicelib.use_cases.erase_customer import ERASED, Powers, erase_ordered, go_on, order_erasure
from chalicelib.use_cases.export_customer import Export, export_customer
from chalicelib.use_cases.fetch_media import Powers as FetchingPowers
from chalicelib.use_cases.fetch_media import fetch_media
from chalicelib.use_cases.notice_ports import NotificationFailed
from chalicelib.use_cases.notify_people import notify_people
from chalicelib.use_cases.receive_webhook import receive_webhook
from chalicelib.use_cases.reply_to_customer import reply_to_customer
from chalicelib.use_cases.resolve_case import resolve_case
from chalicelib.use_cases.take_over import take_over
from chalicelib.use_cases.telling import Powers as TellingPowers
from chalicelib.use_cases.telling_slack import keep_summary_true
from tests.adapters.conftest import NUMBERS, REGION
from tests.fakes.cast import ADA, DANA, LEE, NUMBER
from tests.fakes.channel import ChannelFake
from tests.fakes.clock import FixedClock
from tests.fakes.colleagues import ColleaguesFake
from tests.fakes.lists import ListsFake
from tests.fakes.meanings import MeaningsFake
from tests.fakes.media import PNG, DocumentReaderFake, MediaSourceFake, TranscriberFake
from tests.fakes.model import ModelFake, a_proposal
from tests.fakes.notices import ChatFake, MailFake
from tests.fakes.outbox import OutboxFake
from tests.fakes.playbooks import PlaybooksFake
from tests.fakes.threads import ThreadsFake
from tests.fakes.toolboxes import ToolboxesFake
from tests.fakes.wakeups import WakeupsFake
from tests.journeys.clinic import a_playbook

KEPT_FOR = timedelta(days=365)
MARIA = Contact(
    phone="34600111222", bsuid="ES.13491208655302741918", username="maria.zuloaga", name="Maria Zuloaga"
)
NORA = Contact(phone="34600333444", bsuid="ES.99991208655302741918", username="nora.berg", name="Nora Berg")
WEEK = "2026-W48"
SECOND_NUMBER = "106540352242999"
PHOTO = PNG + b"the molar of Maria"
SAID = ("Does the implant hurt?", "My zirconia crown broke", "human please")


@dataclass
class Clinic:
    """The product's own adapters on one table and one bucket; what is outside is in memory."""

    table: Table
    s3: Any
    bucket: str
    clock: FixedClock = field(default_factory=FixedClock)
    chat: ChatFake = field(default_factory=ChatFake)
    channel: ChannelFake = field(default_factory=ChannelFake)
    wakeups: WakeupsFake = field(default_factory=WakeupsFake)
    model: ModelFake = field(default_factory=ModelFake)

    def __post_init__(self) -> None:
        table = self.table
        self.threads = DynamoThreads(table, kept_for=KEPT_FOR)
        self.customers = DynamoCustomers(table, kept_for=KEPT_FOR)
        self.notices = DynamoNotices(table, kept_for=KEPT_FOR)
        self.records, self.erasures = DynamoCustomerRecords(table), DynamoErasures(table)
        self.files, self.store = S3CustomerFiles(self.s3, self.bucket), S3MediaStore(self.s3, self.bucket)
        self.parked = S3ParkedBodies(self.s3, self.bucket)
        self.ledger, self.audit = DynamoFactsLedger(table), DynamoAudit(table, kept_for=KEPT_FOR)
        self.reviews = DynamoReviews(table, self.clock, kept_for=KEPT_FOR)
        self.playbooks, self.source = PlaybooksFake(a_playbook()), MediaSourceFake()
        self.telling = TellingPowers(
            threads=self.threads,
            playbooks=self.playbooks,
            log=DynamoNotificationLog(table, kept_for=KEPT_FOR),
            chat=self.chat,
            mail=MailFake(),
            clock=self.clock,
            slack_threads=DynamoSlackThreads(table, kept_for=KEPT_FOR),
            crowds=DynamoCrowds(table),
            inbox_url="https://inbox.example",
            colleagues=ColleaguesFake(),
        )

    # What customers do

    def writes(self, contact: Contact, text: str = "", *, number: str = NUMBER, **more: Any) -> str:
        self.clock.tick()
        wamid = f"wamid.{contact.bsuid}.{self.clock.now().timestamp()}"
        event = Inbound(wamid, number, contact, more.pop("kind", "text"), text, self.clock.now(), **more)
        receive_webhook(
            [event],
            customers=self.customers,
            threads=self.threads,
            wakeups=self.wakeups,
            notices=self.notices,
            clock=self.clock,
        )
        customer = self.customers.find(contact)
        assert customer
        return thread_id_for(number, customer.customer_id)

    def answers(self, thread_id: str) -> None:
        answer_customer(
            thread_id=thread_id,
            last_try=True,
            threads=self.threads,
            playbooks=self.playbooks,
            model=self.model,
            channel=self.channel,
            meanings=MeaningsFake(),
            toolboxes=ToolboxesFake(self.clock),
            clock=self.clock,
        )

    def sends_a_photo(self, contact: Contact) -> None:
        self.source.files["photo"] = PHOTO
        thread_id = self.writes(
            contact, kind="image", details={"image": {"id": "photo", "mime_type": "image/png"}}
        )
        message = self.loaded(thread_id).messages[-1]
        powers = FetchingPowers(
            self.threads,
            self.playbooks,
            self.source,
            self.store,
            TranscriberFake(),
            DocumentReaderFake(),
            self.wakeups,
            self.clock,
        )
        assert fetch_media(thread_id=thread_id, message_id=message.message_id, receive_count=1, powers=powers)

    def loaded(self, thread_id: str) -> Loaded:
        found = self.threads.load(thread_id, limit=200)
        assert found
        return found

    def delivers(self, thread_id: str) -> list[Delivery]:
        powers = DeliveryPowers(
            self.threads,
            OutboxFake(ThreadsFake()),
            ListsFake(ThreadsFake()),
            self.wakeups,
            self.channel,
            self.clock,
        )
        ids = [message.message_id for message in self.loaded(thread_id).messages if message.delivery]
        return [deliver_message(thread_id=thread_id, message_id=each, powers=powers) for each in ids]

    # What people do

    def tells_people(self, thread_id: str) -> None:
        escalation = self.loaded(thread_id).escalation
        assert escalation
        ids = {"case_id": escalation.case_id, "escalation_id": escalation.escalation_id}
        notify_people(Happened(FactName.CASE_ESCALATED, thread_id, self.clock.now(), **ids), self.telling)

    def a_person_settles(self, thread_id: str) -> None:
        ids = {"thread_id": thread_id, "person": DANA, "threads": self.threads, "clock": self.clock}
        for act in (Act.TOOK_OVER, Act.REPLIED, Act.NOTED, Act.RESOLVED):
            self.clock.tick()
            match act:
                case Act.TOOK_OVER:
                    done = take_over(**ids)
                case Act.REPLIED:
                    done = reply_to_customer(text="Come in today, Maria Zuloaga.", form_id="1" * 16, **ids)
                case Act.NOTED:
                    done = add_note(text="Maria sounded worried.", form_id="2" * 16, **ids)
                case _:
                    ended = {
                        "surety": Surety.CONFIRMED,
                        "note": "Crown is booked",
                        "playbooks": self.playbooks,
                    }
                    done = resolve_case(**ids, **ended)
            assert isinstance(done, Done), done
            audit_case(act, done, DANA, thread_id, audit=self.audit)

    def counts(self, thread_id: str) -> None:
        """What publish_facts keeps of the case."""
        loaded = self.loaded(thread_id)
        assert loaded.case
        assert loaded.escalation
        self.ledger.note_case(facts_of_case(loaded.case))
        noted = facts_of_escalation(loaded.escalation)
        self.ledger.note_escalation(loaded.case.case_id, loaded.case.opened_at, noted)

    def reviews_it(self, thread_id: str) -> None:
        """The week's review drew the case, and its reader wrote of it."""
        case, now = self.loaded(thread_id).case, self.clock.now()
        assert case
        ids = (case.case_id, case.escalation_id or "")
        row = Drawn(ids[0], thread_id, case.opened_at, now, case.intent, ids[1], "human_request")
        self.reviews.keep(Draw(WEEK, now, (row,)))
        verdict = (Kind.RIGHT, Piece.TONE, LEE.person_id, LEE.name, now, "Maria was sent away")
        self.reviews.give(Verdict(WEEK, *ids, *verdict))

    def counted(self) -> list[CaseFacts]:
        """All that is counted, without the links to the conversations."""
        day = timedelta(days=30)
        found = self.ledger.between(self.clock.now() - day, self.clock.now() + day)
        return [replace(each, thread_id="") for each in found]

    # Everything that is kept

    def items(self) -> list[dict[str, Any]]:
        pages = self.table.client.get_paginator("scan").paginate(TableName=self.table.name)
        return [from_item(item) for page in pages for item in page["Items"]]

    def objects(self) -> dict[str, bytes]:
        found = self.s3.list_objects_v2(Bucket=self.bucket).get("Contents", [])
        return {
            each["Key"]: self.s3.get_object(Bucket=self.bucket, Key=each["Key"])["Body"].read()
            for each in found
        }

    def erasing(self) -> Powers:
        return Powers(
            records=self.records,
            files=self.files,
            erasures=self.erasures,
            ledger=self.ledger,
            reviews=self.reviews,
            chat=lambda: self.chat,
            summarise=lambda posted: keep_summary_true(posted, self.telling),
            clock=self.clock,
            tell=log,
        )

    def orders(self, asked: str) -> None:
        subject = self.records.find(asked)
        assert subject
        order_erasure(subject, person=ADA, erasures=self.erasures, audit=self.audit, clock=self.clock)

    def erases(self, asked: str) -> None:
        """The order, what the sweep does at once, and its last look."""
        self.orders(asked)
        for _ in range(3):
            erase_ordered(self.erasing(), seconds=60)
            self.clock.tick(16 * 60)
        assert self.erasures.ordered() == ()

    def exports(self, asked: str) -> Export:
        subject = self.records.find(asked)
        assert subject
        return export_customer(
            subject,
            person=ADA,
            records=self.records,
            files=self.files,
            audit=self.audit,
            clock=self.clock,
            seconds=60,
        )


@pytest.fixture
def clinic(table: Table) -> Clinic:
    bucket = f"erased-{next(NUMBERS)}"
    boto3.client("s3").create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    return Clinic(table, client("s3"), bucket)


def story(clinic: Clinic, contact: Contact) -> str:
    """Everything that can be kept of somebody."""
    clinic.model.then(*[a_proposal("We open at 9.")] * 2)
    thread_id = clinic.writes(contact, SAID[0])
    clinic.answers(thread_id)
    clinic.sends_a_photo(contact)
    clinic.answers(thread_id)
    clinic.writes(contact, SAID[1], number=SECOND_NUMBER)
    clinic.writes(contact, SAID[2])
    clinic.answers(thread_id)
    loaded = clinic.loaded(thread_id)
    assert loaded.case
    assert loaded.escalation
    use = ToolUse(
        "book", {"name": contact.name}, True, f'{{"phone": "{contact.phone}"}}', clinic.clock.now(), "", True
    )
    kept = ToolRecord("same-0", "book", "same", 1, clinic.clock.now(), Outcome.DONE, use)
    DynamoToolRecords(clinic.table, kept_for=KEPT_FOR).write(thread_id, loaded.case.case_id, kept)
    clinic.tells_people(thread_id)
    clinic.a_person_settles(thread_id)
    clinic.counts(thread_id)
    clinic.reviews_it(thread_id)
    news = ChannelNotice(
        "identity", Severity.WARNING, "Belongs to another", details={"new": {"phone": contact.phone}}
    )
    clinic.notices.keep(news, now=clinic.clock.now())
    clinic.notices.keep_unrecognised(
        Unrecognised(f"x-{contact.bsuid}"[:4], {"from": contact.phone}), now=clinic.clock.now()
    )
    ticks = iter(range(10_000))
    search = DynamoSearch(clinic.table, clinic.clock, seconds=0, ticking=lambda: float(next(ticks)))
    search.look(Wanted("crown", ("crown",)))
    clinic.store.put("uploads/p-dana/picked", PHOTO, mime_type="image/png")
    clinic.store.put("media/exchanged/abc", PHOTO, mime_type="image/png")
    return thread_id


def a_large_body() -> bytes:
    messages = [{"from": each.phone, "text": {"body": f"parked of {each.name}"}} for each in (MARIA, NORA)]
    statuses = [{"recipient_id": each.phone, "status": "read"} for each in (MARIA, NORA)]
    value = {"metadata": {"phone_number_id": NUMBER}, "messages": messages, "statuses": statuses}
    return json.dumps({"entry": [{"changes": [{"value": value}]}]}).encode()


def needles(clinic: Clinic, thread_id: str) -> list[str]:
    """Every text by which the customer or what they said could be known again."""
    customer = clinic.loaded(thread_id).thread.customer
    wamids = [message.wamid for message in clinic.loaded(thread_id).messages if message.wamid]
    names = [MARIA.phone, MARIA.bsuid, MARIA.username, "Maria", "Zuloaga", customer.customer_id, thread_id]
    return [str(each) for each in (*names, *wamids, *SAID[:2], "zirconia", "Crown is booked", "worried")]


class TestErased:
    def test_leaves_no_byte_in_table_bucket_logs_or_search(
        self, clinic: Clinic, capsys: pytest.CaptureFixture[str]
    ) -> None:
        thread_id = story(clinic, MARIA)
        clinic.parked.park(a_large_body())
        theirs = needles(clinic, thread_id)
        before = repr(clinic.items())
        assert [each for each in theirs if each not in before] == []
        assert any(content == PHOTO for content in clinic.objects().values())
        clinic.erases(MARIA.phone or "")
        table, objects = repr(clinic.items()), clinic.objects()
        bucket = b"".join(key.encode() + content for key, content in objects.items())
        logs = capsys.readouterr().out
        for each in theirs:
            assert each not in table
            assert each.encode() not in bucket
            assert each not in logs
        assert b"the molar" not in bucket
        found = DynamoSearch(clinic.table, clinic.clock).look(Wanted("crown", ("crown", "Crown", "zirconia")))
        assert found.found == ()

    def test_leaves_what_is_counted_as_it_was(self, clinic: Clinic) -> None:
        story(clinic, MARIA)
        before = clinic.counted()
        [verdict] = clinic.reviews.verdicts(WEEK)
        assert len(before) == 1
        clinic.erases("maria.zuloaga")
        assert clinic.counted() == before
        assert clinic.reviews.verdicts(WEEK) == (replace(verdict, text=""),)

    def test_leaves_others_as_they_were(self, clinic: Clinic) -> None:
        story(clinic, MARIA)
        nora = story(clinic, NORA)
        key = clinic.parked.park(a_large_body())
        before = clinic.records.of_thread(nora)
        clinic.erases(MARIA.bsuid or "")
        assert clinic.records.of_thread(nora) == before
        body = clinic.parked.read(key) or b""
        assert (b"Nora" in body, b"Maria" in body) == (True, False)
        assert clinic.customers.find(NORA)

    def test_keeps_who_did_what_without_the_conversation(self, clinic: Clinic) -> None:
        thread_id = story(clinic, MARIA)
        clinic.erases(thread_id)
        lines = clinic.audit.newest()
        assert [line.act for line in reversed(lines)][:4] == [
            Act.TOOK_OVER,
            Act.REPLIED,
            Act.NOTED,
            Act.RESOLVED,
        ]
        assert {line.thread_id for line in lines} == {""}
        [erased] = [line for line in lines if line.act is Act.ERASED_CUSTOMER]
        assert (erased.by_name, len(erased.detail)) == (ADA.name, 12)

    def test_takes_slacks_message_back(self, clinic: Clinic) -> None:
        story(clinic, MARIA)
        clinic.erases(MARIA.phone or "")
        assert [notice for notice in clinic.chat.notices if "Maria" in repr(notice)] == []
        assert ERASED in clinic.chat.notices

    def test_waits_for_slack_where_it_is_down(self, clinic: Clinic) -> None:
        story(clinic, MARIA)
        clinic.orders(MARIA.phone or "")
        clinic.chat.fail(NotificationFailed("down", permanent=False))
        with pytest.raises(NotificationFailed):
            erase_ordered(clinic.erasing(), seconds=60)
        erase_ordered(clinic.erasing(), seconds=60)
        assert ERASED in clinic.chat.notices


class TestMeanwhile:
    def test_who_writes_again_is_somebody_new(self, clinic: Clinic) -> None:
        old = story(clinic, MARIA)
        clinic.orders(MARIA.phone or "")
        erase_ordered(clinic.erasing(), seconds=60)
        new = clinic.writes(MARIA, "Hello again")
        clinic.clock.tick(16 * 60)
        erase_ordered(clinic.erasing(), seconds=60)
        assert new != old
        assert [message.text for message in clinic.loaded(new).messages] == ["Hello again"]
        assert clinic.threads.head(old) is None

    def test_a_late_status_brings_nothing_back(self, clinic: Clinic) -> None:
        thread_id = story(clinic, MARIA)
        [sent, *_] = [message for message in clinic.loaded(thread_id).messages if message.delivery]
        clinic.erases(MARIA.phone or "")
        told = {"wamid": "wamid.late", "error": None, "pricing": {"category": "service"}}
        ids = (thread_id, sent.message_id)
        assert not clinic.threads.record_status(*ids, Delivery.DELIVERED, at=clinic.clock.now(), **told)
        assert clinic.threads.load(thread_id) is None
        assert clinic.records.of_thread(thread_id) == ()

    def test_a_worker_that_had_them_in_hand_writes_nothing(self, clinic: Clinic) -> None:
        clinic.model.then(a_proposal("We open at 9."))
        thread_id = clinic.writes(MARIA, SAID[0])
        clinic.model.during = lambda: clinic.erases(MARIA.phone or "")
        clinic.answers(thread_id)
        assert clinic.records.of_thread(thread_id) == ()

    def test_what_a_worker_wrote_late_is_gone_after_the_last_look(self, clinic: Clinic) -> None:
        thread_id = story(clinic, MARIA)
        clinic.orders(MARIA.phone or "")
        erase_ordered(clinic.erasing(), seconds=60)
        late = ToolRecord("late-0", "book", "late", 1, clinic.clock.now(), Outcome.BEGUN)
        DynamoToolRecords(clinic.table, kept_for=KEPT_FOR).write(thread_id, "case", late)
        clinic.store.put(f"media/{thread_id}/m/late.png", PHOTO, mime_type="image/png")
        clinic.clock.tick(16 * 60)
        erase_ordered(clinic.erasing(), seconds=60)
        assert thread_id not in repr(clinic.items())
        assert clinic.files.of_thread(thread_id) == ()

    @pytest.mark.parametrize(
        "dies_at", ["cut", "clear", "announcements", "remove", "empty", "keep", "forget"]
    )
    def test_a_crash_anywhere_is_gone_on_from(
        self, clinic: Clinic, dies_at: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        thread_id = story(clinic, MARIA)
        theirs, counted = needles(clinic, thread_id), clinic.counted()
        clinic.orders(MARIA.phone or "")
        for port in (clinic.records, clinic.files, clinic.erasures, clinic.ledger):
            if hasattr(port, dies_at):
                real = getattr(port, dies_at)
                monkeypatch.setattr(port, dies_at, dying_after(real))
        with pytest.raises(Died):
            erase_ordered(clinic.erasing(), seconds=60)
        for _ in range(3):
            erase_ordered(clinic.erasing(), seconds=60)
            clinic.clock.tick(16 * 60)
        assert clinic.erasures.ordered() == ()
        left = repr(clinic.items()) + repr(clinic.objects())
        assert [each for each in theirs if each in left] == []
        assert clinic.counted() == counted

    def test_a_table_too_large_for_one_run_is_looked_through_in_several(self, clinic: Clinic) -> None:
        thread_id = story(clinic, MARIA)
        real = clinic.table.client.scan
        pages: list[int] = []

        class OnePageAtATime:
            def __getattr__(self, name: str) -> Any:
                return getattr(clinic.table.client, name)

            def scan(self, **arguments: Any) -> Any:
                pages.append(1)
                return real(**arguments, Limit=1)

        records = DynamoCustomerRecords(Table(OnePageAtATime(), clinic.table.name))
        powers = replace(clinic.erasing(), records=records)
        clinic.orders(thread_id)
        runs = 0
        while (standing := clinic.erasures.ordered()) and standing[0].looks == 0:
            go_on(standing[0], powers, seconds=0)
            runs += 1
        assert runs > 3
        assert thread_id not in repr([item for item in clinic.items() if item["PK"] != "ERASURES"])


class TestAnExport:
    def test_has_everything_and_says_who_took_it(self, clinic: Clinic) -> None:
        thread_id = story(clinic, MARIA)
        export = clinic.exports(MARIA.phone or "")
        told = json.dumps(export.data, default=str)
        assert all(each in told for each in (*SAID, "Crown is booked", thread_id, "wamid."))
        assert SECOND_NUMBER in told
        assert export.complete
        assert [clinic.files.read(key) for key in export.files] == [PHOTO]
        assert "**Customer**" in export.words
        assert SAID[0] in export.words
        assert "worried" not in export.words
        [line] = [line for line in clinic.audit.newest() if line.act is Act.EXPORTED_CUSTOMER]
        assert (line.by_name, line.thread_id) == (ADA.name, "")

    def test_has_nothing_of_others(self, clinic: Clinic) -> None:
        story(clinic, MARIA)
        clinic.writes(NORA, "Good morning")
        told = json.dumps(clinic.exports(NORA.phone or "").data, default=str)
        assert "Good morning" in told
        assert "Maria" not in told


class Died(Exception):
    """The process ended here."""


def dying_after(real: Any) -> Any:
    """A call that does its work once and then ends the process."""
    died: list[bool] = []

    def call(*arguments: Any, **named: Any) -> Any:
        done = real(*arguments, **named)
        if not died:
            died.append(True)
            raise Died
        return done

    return call
