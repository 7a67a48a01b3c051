"""What a conversation's page weighs on a slow phone: the page and all of its own files."""

from __future__ import annotations

import gzip
import json
import re

from infra.paths import ROOT
from tests.journeys.conftest import Inbox
from tests.journeys.test_inbox_lists import escalated
from tests.journeys.world import World

MOST_BYTES, MOST_UNPACKED = 60_000, 180_000
"""The budget is 150 kB on the wire; API Gateway compresses, and a third of it is plenty."""

MESSAGES, OTHERS = 50, 10
LONGEST_FRAGMENT = 60_000


def conversation(world: World) -> str:
    """Fifty messages of Maria's and Dana's, with ten others in the list."""
    thread_id = escalated(world)
    for number in range(OTHERS):
        escalated(world, "Zoe" + "e" * number)
    world.dana.takes_over()
    while len(world.messages) < MESSAGES:
        world.maria.writes(
            "Could you look at it once more? I would like to come on Thursday in the afternoon."
        )
        world.settle()
        world.dana.replies(
            "Of course. Thursday at 16:30 with Dr Ruiz is free, shall I keep it?",
            form_id=f"form-{len(world.messages)}",
        )
        world.settle()
    return f"/threads/{thread_id}"


class TestAThreadsPage:
    def test_and_all_of_its_files_are_light(self, inbox: Inbox, world: World) -> None:
        dana, path = inbox.of("dana"), conversation(world)
        page = dana.get(path)
        names = set(re.findall(r"/static/([\w.-]+)", page.body))
        bodies = [page.body.encode(), *(dana.get(f"/static/{name}").body.encode() for name in names)]
        sent = [len(gzip.compress(body, 6)) for body in bodies]
        assert sum(sent) <= MOST_BYTES, sent
        assert sum(map(len, bodies)) <= MOST_UNPACKED

    def test_is_compressed_on_its_way(self) -> None:
        config = json.loads((ROOT / ".chalice" / "config.json").read_text())
        assert config["minimum_compression_size"] <= 1024

    def test_brings_only_its_own_news_afterwards(self, inbox: Inbox, world: World) -> None:
        dana, path = inbox.of("dana"), conversation(world)
        fragment = dana.get(f"{path}/messages", hx_request="true")
        assert len(fragment.body.encode()) <= LONGEST_FRAGMENT
        again = dana.get(f"{path}/messages", hx_request="true", if_none_match=fragment.headers["etag"])
        assert (again.status, again.body) == (304, "")
