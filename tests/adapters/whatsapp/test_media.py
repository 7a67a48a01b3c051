"""Files over a real socket: looked up, fetched with the token, held against what was announced, and uploaded."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from chalicelib.adapters.whatsapp.media import DAMAGED, ELSEWHERE, GONE, NO_ACCESS, NOT_ANSWERING, GraphMedia
from chalicelib.domain.media import Media, MediaState
from chalicelib.use_cases.channel_ports import Fetched, MediaNotThere
from chalicelib.use_cases.send_ports import DeliveryFailed, OutcomeUnknown
from tests.adapters.http_server import Answer, Server, serving
from tests.fakes.cast import NUMBER
from tests.fakes.media import PNG

HASH = hashlib.sha256(PNG)
AS_BASE64 = base64.b64encode(HASH.digest()).decode()
MOST = 1000
FILE = Answer(body=PNG)


def source(server: Server) -> GraphMedia:
    limits = {"look_up_within": 0.4, "fetch_within": 0.4, "upload_within": 0.4}
    return GraphMedia(f"{server.url}/v26.0", lambda: "token ", **limits)


def announced(**more: Any) -> Media:
    values = {"mime_type": "image/png", "media_id": "77", "sha256": AS_BASE64, **more}
    return Media(MediaState.FETCHING, **values)


def looked_up(server: Server, **more: Any) -> Answer:
    return Answer(body={"url": f"{server.url}/file", "sha256": HASH.hexdigest(), "file_size": 32, **more})


def fetched(server: Server, media: Media | None = None, most: int = MOST) -> Fetched:
    return source(server).fetch(media or announced(), phone_number_id=NUMBER, most=most)


def refused(server: Server, media: Media | None = None, most: int = MOST) -> tuple[str, bool]:
    with pytest.raises(MediaNotThere) as raised:
        fetched(server, media, most)
    return raised.value.why, raised.value.permanent


class TestFetch:
    def test_looks_the_file_up_and_fetches_it_with_the_token(self) -> None:
        with serving(FILE) as server:
            server.answers.insert(0, looked_up(server))
            assert fetched(server) == Fetched(PNG, "image/png", HASH.hexdigest())
        assert [request.path for request in server.requests] == [
            f"/v26.0/77?phone_number_id={NUMBER}",
            "/file",
        ]
        assert {request.headers["Authorization"] for request in server.requests} == {"Bearer token"}

    def test_goes_straight_to_where_the_webhook_said_that_it_is(self) -> None:
        with serving(FILE) as server:
            assert fetched(server, announced(url=f"{server.url}/now")).content == PNG
        assert [request.path for request in server.requests] == ["/now"]

    def test_looks_it_up_when_that_address_has_expired(self) -> None:
        with serving(FILE) as server:
            server.answers[:0] = [Answer(404), looked_up(server)]
            assert fetched(server, announced(url=f"{server.url}/now")).content == PNG
        assert len(server.requests) == 3

    def test_takes_no_address_of_the_webhook_that_is_not_metas(self) -> None:
        with serving(FILE) as evil, serving(FILE) as server:
            server.answers.insert(0, looked_up(server))
            assert fetched(server, announced(url=f"{evil.url}/now")).content == PNG
        assert evil.requests == []

    def test_takes_a_file_for_what_its_own_bytes_say(self) -> None:
        with serving(FILE) as server:
            server.answers.insert(0, looked_up(server))
            assert fetched(server, announced(mime_type="image/jpeg")).mime_type == "image/png"

    @pytest.mark.parametrize("sha256", ["", "4654+8g=", "not a hash", HASH.hexdigest(), AS_BASE64])
    def test_knows_a_hash_in_every_notation_and_is_not_held_up_by_one_that_is_none(self, sha256: str) -> None:
        with serving(FILE) as server:
            server.answers.insert(0, looked_up(server, sha256=sha256))
            assert fetched(server, announced(sha256=sha256)).content == PNG


class TestTheToken:
    def test_goes_to_no_address_that_is_not_metas(self) -> None:
        with serving(FILE) as evil, serving(FILE) as server:
            server.answers.insert(0, looked_up(server, url=f"{evil.url}/file"))
            assert refused(server) == (ELSEWHERE, True)
        assert evil.requests == []

    def test_goes_along_no_redirect_to_such_an_address(self) -> None:
        with serving(FILE) as evil, serving(FILE) as server:
            away = Answer(302, headers={"Location": f"{evil.url}/file"})
            server.answers[:0] = [looked_up(server), away]
            assert refused(server) == (ELSEWHERE, True)
        assert evil.requests == []

    def test_goes_along_a_redirect_between_hosts_that_may_have_it(self) -> None:
        with serving(FILE) as server:
            server.answers[:0] = [looked_up(server), Answer(302, headers={"Location": "/moved"})]
            assert fetched(server).content == PNG
        assert server.requests[-1].path == "/moved"

    def test_does_not_go_round_in_circles(self) -> None:
        with serving(Answer(302, headers={"Location": "/again"})) as server:
            assert refused(server) == (NOT_ANSWERING, False)
        assert len(server.requests) == 3

    def test_that_cannot_be_read_is_worth_another_try(self) -> None:
        def locked() -> str:
            raise PermissionError

        with pytest.raises(MediaNotThere) as raised:
            GraphMedia("http://127.0.0.1:1/v26.0", locked).fetch(
                announced(), phone_number_id=NUMBER, most=MOST
            )
        assert not raised.value.permanent


class TestWhatIsNotTaken:
    def test_is_a_file_that_is_announced_as_too_large(self) -> None:
        with serving(FILE) as server:
            server.answers.insert(0, looked_up(server, file_size=MOST + 1))
            why, permanent = refused(server)
        assert permanent
        assert why.startswith("The file is larger than")
        assert len(server.requests) == 1

    def test_is_a_file_that_is_larger_than_it_was_announced(self) -> None:
        with serving(Answer(body=PNG + b"\0" * MOST)) as server:
            server.answers.insert(0, looked_up(server))
            why, permanent = refused(server)
        assert permanent
        assert why.startswith("The file is larger than")

    @pytest.mark.parametrize("where", ["webhook", "lookup"])
    def test_is_a_file_with_another_hash(self, where: str) -> None:
        other = hashlib.sha256(b"other").hexdigest()
        with serving(FILE) as server:
            server.answers.insert(0, looked_up(server, **({"sha256": other} if where == "lookup" else {})))
            media = announced(sha256=other) if where == "webhook" else announced()
            assert refused(server, media) == (DAMAGED, False)

    @pytest.mark.parametrize(
        "content", [b"<html><script>alert(1)</script>", b"MZ\x90\x00\x03", b"", b"%PDF-1.7"]
    )
    def test_is_a_file_that_is_not_what_it_was_announced_as(self, content: bytes) -> None:
        with serving(Answer(body=content)) as server:
            server.answers.insert(0, looked_up(server, sha256=""))
            _, permanent = refused(server, announced(sha256=""))
        assert permanent


class TestWhatCannotBeHad:
    @pytest.mark.parametrize(
        ("answer", "told"),
        [
            (Answer(404, {"error": {"code": 100}}), (GONE, True)),
            (Answer(400, {"error": {"code": 100, "error_subcode": 33}}), (GONE, True)),
            (Answer(401, {"error": {"code": 190}}), (NO_ACCESS, False)),
            (Answer(400, {"error": {"code": 190}}), (NO_ACCESS, False)),
            (Answer(403, {"error": {"code": 200}}), (NO_ACCESS, False)),
            (Answer(429), (NOT_ANSWERING, False)),
            (Answer(500), (NOT_ANSWERING, False)),
            (Answer(200, b"nonsense"), (NOT_ANSWERING, False)),
            (Answer(200, {"url": 7}), (NOT_ANSWERING, False)),
            (Answer(hang_up=True), (NOT_ANSWERING, False)),
            (Answer(after=0.8), (NOT_ANSWERING, False)),
        ],
    )
    def test_is_told_in_words(self, answer: Answer, told: tuple[str, bool]) -> None:
        with serving(answer) as server:
            assert refused(server) == told

    def test_is_a_message_without_an_id(self) -> None:
        with serving(FILE) as server:
            assert refused(server, announced(media_id=None)) == (GONE, True)

    def test_is_a_file_whose_bytes_stop_coming(self) -> None:
        with serving(Answer(body=PNG, hang_up=True)) as server:
            server.answers.insert(0, looked_up(server))
            assert refused(server) == (NOT_ANSWERING, False)


class TestUpload:
    @staticmethod
    def upload(server: Server, filename: str = "photo.png") -> str:
        return source(server).upload(PNG, mime_type="image/png", filename=filename, phone_number_id=NUMBER)

    def test_posts_one_form_and_gives_whatsapps_id(self) -> None:
        with serving(Answer(body={"id": "123"})) as server:
            assert self.upload(server) == "123"
        (request,) = server.requests
        assert request.path == f"/v26.0/{NUMBER}/media"
        assert request.headers["Authorization"] == "Bearer token"
        boundary = request.headers["Content-Type"].partition("boundary=")[2].encode()
        parts = request.body.split(b"--" + boundary)
        assert len(parts) == 5
        assert b'name="messaging_product"\r\n\r\nwhatsapp\r\n' in parts[1]
        assert b'name="type"\r\n\r\nimage/png\r\n' in parts[2]
        assert b'filename="photo.png"\r\nContent-Type: image/png\r\n\r\n' + PNG + b"\r\n" in parts[3]

    def test_lets_no_name_of_a_file_change_the_form(self) -> None:
        with serving(Answer(body={"id": "123"})) as server:
            self.upload(server, 'a"\r\nX-Evil: 1\r\n\r\n.png')
        assert b"\r\nX-Evil" not in server.requests[0].body

    @pytest.mark.parametrize(
        "answer", [Answer(500), Answer(200, b"x"), Answer(hang_up=True), Answer(after=0.8)]
    )
    def test_may_be_repeated_when_its_answer_is_lost(self, answer: Answer) -> None:
        with serving(answer) as server, pytest.raises(OutcomeUnknown):
            self.upload(server)

    def test_raises_what_whatsapp_said(self) -> None:
        with (
            serving(Answer(400, {"error": {"code": 131053}})) as server,
            pytest.raises(DeliveryFailed) as raised,
        ):
            self.upload(server)
        assert raised.value.code == 131053

    def test_has_not_happened_without_a_token(self) -> None:
        def locked() -> str:
            raise PermissionError

        given: Callable[[], str] = locked
        with pytest.raises(DeliveryFailed) as raised:
            GraphMedia("http://127.0.0.1:1/v26.0", given).upload(
                PNG, mime_type="image/png", filename="a", phone_number_id=NUMBER
            )
        assert not raised.value.permanent
