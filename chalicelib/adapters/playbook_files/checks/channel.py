"""Words that stop or restart all messages mean just that, and one thing only."""

from __future__ import annotations

from collections.abc import Iterator

from chalicelib.adapters.playbook_files.folder import Folder
from chalicelib.adapters.playbook_files.mistakes import Mistake
from chalicelib.adapters.playbook_files.shapes import CHANNEL
from chalicelib.domain.closing import is_closing
from chalicelib.domain.consent import answer_to_offer
from chalicelib.domain.rules.letters import fold
from chalicelib.domain.rules.opt_out import Wish, words_of

MOST_WORDS = 2
"""Of an answer that stands for itself: `no thanks`."""


def channel(folder: Folder) -> Iterator[Mistake]:
    """Report words of `opt_out` that every customer writes, that say nothing, or that mean both."""
    document = folder.of(CHANNEL)
    heard = {wish: words_of(wish) for wish in Wish}
    own: dict[str, Wish] = {}
    for wish, other in ((Wish.STOP, Wish.START), (Wish.START, Wish.STOP)):
        for place, word in document.texts("opt_out", wish.value, "*", "*"):
            said = fold(word)
            if not said:
                problem = f"`{word}` in `{wish}` has no letters, so it is never heard"
                yield document.mistake(place, problem, "write a word, or delete the line")
            elif said in heard[other] or own.get(said) is other:
                problem = f"`{word}` cannot be in `{wish}`: it means `{other}` already"
                yield document.mistake(place, problem, "choose another word")
            elif said in heard[Wish.NO_MARKETING]:
                problem = f"`{word}` cannot be in `{wish}`: it stops promotions only, and is heard as that"
                yield document.mistake(place, problem, "choose another word")
            elif wish is Wish.STOP and (is_closing(word) or _answers(word)):
                problem = f"`{word}` in `stop` is written by customers who want no such thing"
                yield document.mistake(place, problem, "choose a word that nobody answers or thanks with")
            own.setdefault(said, wish)


def _answers(word: str) -> bool:
    """Whether it is a bare yes or no, a word or two."""
    return len(word.split()) <= MOST_WORDS and answer_to_offer([word]) is not None
