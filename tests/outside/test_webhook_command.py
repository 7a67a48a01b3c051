import json
from pathlib import Path
from typing import Any

import pytest

from infra import local_state
from infra.commands import webhook
from infra.local.whatsapp.signature import signature
from infra.local_state import LocalState
from infra.says import Stop
from tests.outside.receiver import Receiver

OUTPUTS = {"WebhookUrl": "https://abc.lambda-url.local/"}


def body(text: str) -> dict[str, Any]:
    message = {"id": f"wamid.{text}", "type": "text", "text": {"body": text}}
    return {"entry": [{"changes": [{"field": "messages", "value": {"messages": [message]}}]}]}


@pytest.fixture
def files(tmp_path: Path, receiver: Receiver, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two bodies, and a product that runs where the receiver listens."""
    state = LocalState(
        aws_port=int(receiver.url.split(":")[2].split("/")[0]), outside_port=1, outputs=OUTPUTS
    )
    monkeypatch.setattr(local_state, "read", lambda: state)
    for name in ("one", "two"):
        (tmp_path / f"{name}.json").write_text(json.dumps(body(name), indent=2))
    return tmp_path


class TestTheWebhookCommand:
    def test_posts_a_file_as_it_stands_and_signs_it(self, files: Path, receiver: Receiver) -> None:
        assert webhook.run([files / "one.json"], times=1, together=False) == 0
        ((headers, posted),) = receiver.posts
        assert posted == (files / "one.json").read_bytes()
        assert headers["x-hub-signature-256"] == signature("local-app-secret", posted)

    def test_posts_a_folder_as_often_as_it_is_told(self, files: Path, receiver: Receiver) -> None:
        assert webhook.run([files], times=2, together=False) == 0
        assert [each["id"] for each in receiver.messages] == ["wamid.one", "wamid.two"] * 2

    def test_puts_files_together_into_one_body(self, files: Path, receiver: Receiver) -> None:
        assert webhook.run([files], times=1, together=True) == 0
        assert len(receiver.posts) == 1
        assert [each["id"] for each in receiver.messages] == ["wamid.one", "wamid.two"]

    def test_fails_when_the_product_does_not_take_one(self, files: Path, receiver: Receiver) -> None:
        receiver.answers = [200, 500]
        assert webhook.run([files], times=1, together=False) == 1

    def test_names_a_file_that_is_not_there(self, files: Path) -> None:
        with pytest.raises(Stop, match="There is no "):
            webhook.run([files / "three.json"], times=1, together=False)
