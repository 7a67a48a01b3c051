"""From a customer's words to a device: who is told, once, and with nothing of the customer."""

from __future__ import annotations

import json

from chalicelib.adapters.web_push import payload
from tests.fakes.cast import DANA
from tests.journeys.world import INBOX, World


class TestAPush:
    def test_tells_whose_queue_it_is_of_the_reason_and_not_of_the_customer(self, world: World) -> None:
        world.colleagues.arrived(DANA, now=world.clock.now())
        world.push.devices.add(DANA.person_id)
        world.maria.writes("human please, my tooth hurts")
        world.settle()
        ((person_id, notice),) = world.push.pushed
        assert person_id == DANA.person_id
        words = json.loads(payload(notice))
        assert words["title"] == "A customer needs a person"
        assert words["body"].startswith("Front desk · Asks for a person\nDue ")
        assert words["url"] == f"{INBOX}/threads/{world.maria.thread_id}"
        assert not [said for said in ("Maria", "tooth", "human please") if said in json.dumps(words)]

    def test_comes_once_however_often_the_bus_brings_the_fact(self, world: World) -> None:
        world.colleagues.arrived(DANA, now=world.clock.now())
        world.push.devices.add(DANA.person_id)
        world.maria.writes("human please")
        world.settle()
        for fact in world.bus.facts:
            world.tells(fact)
        assert len(world.push.pushed) == 1
