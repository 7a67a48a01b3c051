"""The audit: kept whole, newest first, by person and by page."""

from __future__ import annotations

from datetime import timedelta

from chalicelib.adapters.dynamodb.audit import DynamoAudit
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.audit import Act, AuditLine
from tests.adapters.dynamodb.conftest import KEPT_FOR, Store
from tests.fakes.cast import ADA, DANA, LEE, THREAD_ID
from tests.fakes.clock import MONDAY_10

INVITED = AuditLine(MONDAY_10, Act.INVITED, ADA.person_id, "Ada", "", "Nora", "agents")
SHUT_OUT = AuditLine(
    MONDAY_10 + timedelta(hours=1), Act.DISABLED, ADA.person_id, "Ada", DANA.person_id, "Dana", failed=True
)


def signed_in(minute: int, by: str = LEE.person_id) -> AuditLine:
    return AuditLine(MONDAY_10 + timedelta(minutes=minute), Act.SIGNED_IN, by, "Lee")


class TestAudit:
    def test_keeps_a_line_whole(self, store: Store) -> None:
        for line in (INVITED, SHUT_OUT):
            store.audit.keep(line)
        found = store.audit.newest()
        assert [(each.at, each.act, each.by_name, each.about_id, each.about_name) for each in found] == [
            (SHUT_OUT.at, Act.DISABLED, "Ada", DANA.person_id, "Dana"),
            (MONDAY_10, Act.INVITED, "Ada", "", "Nora"),
        ]
        assert [(each.detail, each.failed) for each in found] == [("", True), ("agents", False)]

    def test_keeps_the_conversation_that_it_was_done_to(self, store: Store) -> None:
        store.audit.keep(AuditLine(MONDAY_10, Act.REPLIED, DANA.person_id, "Dana", thread_id=THREAD_ID))
        assert [line.thread_id for line in store.audit.newest()] == [THREAD_ID]

    def test_keeps_once_what_is_told_twice(self, store: Store) -> None:
        for _ in range(2):
            store.audit.keep(AuditLine(MONDAY_10, Act.REPLIED, DANA.person_id, "Dana", once="m-1"))
        assert len(store.audit.newest()) == 1

    def test_keeps_two_lines_of_the_same_moment(self, store: Store) -> None:
        store.audit.keep(signed_in(0))
        store.audit.keep(signed_in(0))
        assert len(store.audit.newest()) == 2

    def test_lists_one_persons_own_acts_and_what_was_done_to_them(self, store: Store) -> None:
        for line in (INVITED, SHUT_OUT, signed_in(1), signed_in(2, DANA.person_id)):
            store.audit.keep(line)
        acts = [line.act for line in store.audit.newest(person_id=DANA.person_id)]
        assert acts == [Act.DISABLED, Act.SIGNED_IN]
        assert store.audit.newest(person_id="nobody") == ()

    def test_is_read_page_by_page(self, store: Store) -> None:
        for minute in range(5):
            store.audit.keep(signed_in(minute))
        first = store.audit.newest(limit=3)
        rest = store.audit.newest(limit=3, before=first[-1].line_id)
        assert [line.at.minute for line in (*first, *rest)] == [4, 3, 2, 1, 0]

    def test_is_forgotten_with_everything_else(self, table: Table) -> None:
        DynamoAudit(table, kept_for=KEPT_FOR).keep(INVITED)
        (item,) = table.client.scan(TableName=table.name)["Items"]
        assert int(item["expires_at"]["N"]) == int((MONDAY_10 + KEPT_FOR).timestamp())
