from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.outside.outside import Outside, served
from tests.outside.receiver import Receiver


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    yield receiver
    receiver.close()


@pytest.fixture
def outside(tmp_path: Path, receiver: Receiver) -> Iterator[Outside]:
    with served(tmp_path, webhook_url=receiver.url) as running:
        yield running
