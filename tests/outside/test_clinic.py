from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from infra.local.clinic.diary import Diary, Refused
from infra.local.clinic.hours import ZONE, hours_of, starts_of, taken_by_others
from infra.local.clinic.orders import Orders
from infra.local.database import Database
from tests.outside.outside import Outside

KEY = {"Authorization": "Bearer local-clinic-key"}
MARIA, JON = "+34600000001", "+34600000002"
MONDAY_NOON = datetime(2026, 11, 23, 12, 0, tzinfo=ZONE)
THURSDAY = date(2026, 11, 26)


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "outside.sqlite3")


@pytest.fixture
def diary(database: Database) -> Diary:
    return Diary(database, lambda: MONDAY_NOON)


def book(diary: Diary, starts: datetime, phone: str = MARIA, key: str = "") -> str:
    return diary.book(phone=phone, full_name="Maria López", reason="check-up", starts=starts, key=key).id


def refusal(act: Any) -> str:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.code


class TestHours:
    def test_are_those_of_the_clinics_page(self) -> None:
        friday = [f"{start:%H:%M}" for start in starts_of(date(2026, 11, 27))]
        assert (friday[0], friday[9:11], friday[-1], len(friday)) == (
            "09:00",
            ["13:30", "15:00"],
            "16:30",
            14,
        )
        assert [hours_of(date(2026, 11, 28)), hours_of(date(2026, 12, 25)), hours_of(date(2027, 1, 6))] == [
            ()
        ] * 3
        assert hours_of(date(2026, 12, 24)) == ((540, 840),)

    def test_some_are_taken_and_always_the_same(self) -> None:
        taken = [taken_by_others(starts) for starts in starts_of(THURSDAY)]
        assert 0 < sum(taken) < len(taken)
        assert taken == [taken_by_others(starts) for starts in starts_of(THURSDAY)]


class TestTheDiary:
    def test_books_what_is_free_and_then_it_is_not(self, diary: Diary) -> None:
        first, *rest = diary.free(THURSDAY)
        book(diary, first)
        assert diary.free(THURSDAY) == rest
        assert refusal(lambda: book(diary, first, JON)) == "taken"
        assert [entry.starts for entry in diary.coming(MARIA)] == [first]

    def test_books_once_for_a_key(self, diary: Diary) -> None:
        first, second, *_ = diary.free(THURSDAY)
        assert book(diary, first, key="k") == book(diary, first, key="k")
        assert book(diary, second, key="other") != book(diary, first, key="k")
        assert len(diary.all()) == 2

    @pytest.mark.parametrize(
        "starts",
        [
            MONDAY_NOON - timedelta(hours=1),
            MONDAY_NOON + timedelta(minutes=30),
            datetime(2026, 11, 26, 14, 0, tzinfo=ZONE),
            datetime(2026, 11, 26, 10, 10, tzinfo=ZONE),
            datetime(2026, 11, 28, 10, 0, tzinfo=ZONE),
            datetime(2027, 11, 25, 10, 0, tzinfo=ZONE),
        ],
        ids=["past", "too soon", "lunch", "no half hour", "Saturday", "next year"],
    )
    def test_gives_no_appointment_when_it_cannot(self, diary: Diary, starts: datetime) -> None:
        assert refusal(lambda: book(diary, starts)) == "not_bookable"

    def test_moves_and_frees_the_hour_before(self, diary: Diary) -> None:
        first, second, *_ = diary.free(THURSDAY)
        entry = book(diary, first)
        assert diary.move(entry, phone=MARIA, starts=second).starts == second
        assert diary.move(entry, phone=MARIA, starts=second).starts == second
        assert first in diary.free(THURSDAY)

    def test_cancels_with_the_fee_when_it_is_late(self, diary: Diary, database: Database) -> None:
        early, late = diary.free(THURSDAY)[0], diary.free(date(2026, 11, 23))[-1]
        assert diary.cancel(book(diary, early), phone=MARIA)[1] == 0
        assert diary.cancel(book(diary, late), phone=MARIA)[1] == 20
        assert diary.coming(MARIA) == []

    def test_tells_nobody_of_another_patients_appointment(self, diary: Diary) -> None:
        first, second, *_ = diary.free(THURSDAY)
        entry = book(diary, first)
        assert refusal(lambda: diary.cancel(entry, phone=JON)) == "not_found"
        assert refusal(lambda: diary.move(entry, phone=JON, starts=second)) == "not_found"
        assert refusal(lambda: diary.cancel("C-999", phone=JON)) == "not_found"
        assert diary.coming(JON) == []

    def test_is_kept(self, diary: Diary, tmp_path: Path) -> None:
        entry = book(diary, diary.free(THURSDAY)[0])
        again = Diary(Database(tmp_path / "outside.sqlite3"), lambda: MONDAY_NOON)
        assert [each.id for each in again.all()] == [entry]

    def test_finds_the_next_day_with_a_free_hour(self, diary: Diary) -> None:
        assert diary.next_free(date(2026, 11, 27))[0].date() == date(2026, 11, 30)


class TestTheOrders:
    def test_begin_with_those_of_the_phones_people(self, database: Database) -> None:
        order = Orders(database).find("al10231")
        assert order is not None
        assert (order["phone"], order["state"]) == ("34600000001", "shipped")

    def test_keep_a_change_over_a_restart(self, database: Database) -> None:
        Orders(database).put("AL10231", JON, "A brush", "delivered", THURSDAY)
        order = Orders(database).find("AL10231")
        assert order == {
            "number": "AL10231",
            "state": "delivered",
            "items": "A brush",
            "carrier": "Correos Express",
            "phone": "34600000002",
        }

    @pytest.mark.parametrize("number", ["", "10231", "AL1023", "AL10231; DROP TABLE orders"])
    def test_refuse_what_is_no_order(self, database: Database, number: str) -> None:
        with pytest.raises(ValueError, match="number such as"):
            Orders(database).put(number, MARIA, "x", "delivered", THURSDAY)


class TestOverHttp:
    def ask(self, outside: Outside, method: str, path: str, **more: Any) -> httpx.Response:
        return outside.http.request(
            method, f"/clinic/api{path}", headers={**KEY, **more.pop("headers", {})}, **more
        )

    def a_free_hour(self, outside: Outside) -> dict[str, str]:
        tomorrow = (datetime.now(UTC) + timedelta(days=1)).strftime("%Y-%m-%d")
        found = self.ask(outside, "GET", f"/appointments/free?date={tomorrow}").json()
        found = found if found["free"] else found["next"]
        return {"date": found["date"], "time": found["free"][0]}

    def test_nobody_gets_in_without_the_key(self, outside: Outside) -> None:
        assert outside.http.get("/clinic/api/orders/AL10231").status_code == 401
        assert (
            outside.http.get("/clinic/api/orders/AL10231", headers={"Authorization": "Bearer x"}).status_code
            == 401
        )

    def test_an_appointment_from_its_booking_to_its_end(self, outside: Outside) -> None:
        hour = self.a_free_hour(outside)
        booked = self.ask(
            outside, "POST", "/appointments", json={**hour, "phone": MARIA, "full_name": "Maria López"}
        )
        assert (booked.status_code, booked.json()["status"]) == (201, "booked")
        entry = booked.json()["id"]
        taken = self.ask(outside, "POST", "/appointments", json={**hour, "phone": JON, "full_name": "Jon"})
        assert (taken.status_code, taken.json()["error"]) == (409, "taken")
        later = self.a_free_hour(outside)
        moved = self.ask(outside, "PUT", f"/appointments/{entry}", json={**later, "phone": MARIA}).json()
        assert (moved["status"], moved["time"]) == ("changed", later["time"])
        (mine,) = self.ask(outside, "GET", "/appointments", params={"phone": MARIA}).json()["appointments"]
        assert (mine["id"], mine["phone"]) == (entry, "34600000001")
        gone = self.ask(outside, "DELETE", f"/appointments/{entry}", params={"phone": MARIA}).json()
        assert (gone["status"], gone["fee_in_euros"] in (0, 20)) == ("cancelled", True)
        assert "cancelled" in outside.http.get("/clinic").text

    @pytest.mark.parametrize(
        "given",
        [
            {},
            {"date": "soon"},
            {"date": "2026-13-01", "time": "10:00"},
            {"date": "2026-12-01", "time": "ten"},
        ],
    )
    def test_what_cannot_be_understood_is_400(self, outside: Outside, given: dict[str, str]) -> None:
        assert self.ask(outside, "POST", "/appointments", json=given).status_code == 400

    def test_a_name_is_needed(self, outside: Outside) -> None:
        hour = self.a_free_hour(outside)
        assert self.ask(outside, "POST", "/appointments", json={**hour, "phone": MARIA}).status_code == 422

    def test_an_order_that_is_not_there_is_404(self, outside: Outside) -> None:
        assert self.ask(outside, "GET", "/orders/AL99999").status_code == 404

    def test_faults_come_when_they_are_planned(self, outside: Outside) -> None:
        outside.fault("http_500", at="/clinic/_faults")
        assert self.ask(outside, "GET", "/orders/AL10231").status_code == 500
        outside.fault("somebody_elses", at="/clinic/_faults")
        assert self.ask(outside, "GET", "/orders/AL10231").json()["phone"] == "34699999999"
        assert self.ask(outside, "GET", "/orders/AL10231").json()["phone"] == "34600000001"

    def test_a_lost_answer_has_done_it(self, outside: Outside) -> None:
        hour = self.a_free_hour(outside)
        outside.fault("lost", at="/clinic/_faults")
        lost = self.ask(outside, "POST", "/appointments", json={**hour, "phone": MARIA, "full_name": "Maria"})
        assert lost.status_code == 502
        assert (
            len(self.ask(outside, "GET", "/appointments", params={"phone": MARIA}).json()["appointments"])
            == 1
        )

    def test_the_page_shows_the_book_and_takes_orders(self, outside: Outside) -> None:
        form = {"number": "AL10240", "phone": "34600123456", "items": "<b>Brush</b>", "state": "delivered"}
        assert outside.http.post("/clinic/orders", data=form).status_code == 303
        page = outside.http.get("/clinic").text
        assert "AL10240" in page
        assert "&lt;b&gt;Brush" in page
        assert outside.http.post("/clinic/orders", data={**form, "number": "x"}).status_code == 400
        assert "AL10240" in outside.http.get("/clinic/parts/shop").text
