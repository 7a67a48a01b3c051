"""Opening hours that two pages give differently for one day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from chalicelib.adapters.playbook_files.gaps.facts.side_by_side import ReadPage, pairs
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.domain.grounding.claim import Figure
from chalicelib.domain.grounding.day_hours import DayHours, stretches

Day = tuple[str | float, ...]
Week = dict[Day, list[DayHours]]


def hours(pages: list[ReadPage]) -> Iterator[Mistake]:
    """Report days that are open on one page and closed on another, or open at other times."""
    weeks = {page.page.id: _week(page) for page in pages}
    for one, other in pairs(pages):
        reported: set[int] = set()
        for day in weeks[one.page.id].keys() & weeks[other.page.id].keys():
            first, second = weeks[one.page.id][day], weeks[other.page.id][day]
            said = _different(first, second)
            if said and said[1].start not in reported:
                reported.add(said[1].start)
                line = one.line(said[0].start)
                problem = (
                    f"`{_words(other, said[1])}`, but `{_words(one, said[0])}` in {one.document.file}:{line}"
                )
                yield other.mistake(other.line(said[1].start), problem)


def _week(page: ReadPage) -> Week:
    """What a page says of being open, by day; times of anything else are left out."""
    found: Week = defaultdict(list)
    lines_that_open = [said for said in stretches(page.text) if (said.open or said.closed) and said.days]
    for said in lines_that_open:
        for day in said.days:
            found[day].append(said)
    return found


def _different(first: list[DayHours], second: list[DayHours]) -> tuple[DayHours, DayHours] | None:
    one_times, other_times = _times(first), _times(second)
    if one_times and other_times:
        alone = [said for said in first if _unknown(said.times, other_times)]
        strange = [said for said in second if _unknown(said.times, one_times)]
        return (alone[0], strange[0]) if alone and strange else None
    for opened, closed, swapped in ((first, second, False), (second, first, True)):
        if _times(opened) and not _times(closed) and any(said.closed for said in closed):
            pair = (
                next(said for said in opened if said.times),
                next(said for said in closed if said.closed),
            )
            return (pair[1], pair[0]) if swapped else pair
    return None


def _times(said: list[DayHours]) -> list[Figure]:
    return [time for each in said for time in each.times]


def _unknown(times: tuple[Figure, ...], known: list[Figure]) -> bool:
    return any(not any(time.readings & other.readings for other in known) for time in times)


def _words(page: ReadPage, said: DayHours) -> str:
    return page.text.words(said.start, said.end)
