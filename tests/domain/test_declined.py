"""Who declines a person gets none; who only begins with a no still does."""

from __future__ import annotations

import pytest

from chalicelib.domain.rules.human_request import requests_in
from chalicelib.domain.rules.human_request.declined import declines
from chalicelib.domain.rules.human_request.meaning import asks_by_meaning
from chalicelib.domain.rules.reading import read

DECLINED = """
I don't want a human
I don't need an agent
no, I don't want to talk to a person, thanks
without a human please
I'd rather talk to the bot
nein, keinen Menschen bitte
ich brauche keinen Mitarbeiter
ohne Mitarbeiter bitte
bitte kein Mensch
ich rede lieber mit dem Bot
no quiero hablar con una persona
no necesito un asesor, gracias
sin agentes por favor
prefiero hablar con el bot
não quero falar com humano
não preciso de atendente, obrigado
nenhum humano por favor
prefiro o robô
je ne veux pas parler à un conseiller
pas besoin de conseiller merci
pas d'humain merci
non voglio parlare con un operatore
nessun operatore grazie
preferisco il bot
tidak perlu orang
jangan manusia
gak mau ngomong sama admin
mujhe insaan se baat nahi karni
मुझे इंसान से बात नहीं करनी
לא צריך נציג תודה
אני לא רוצה לדבר עם נציג
لا أريد التحدث مع موظف
بدون موظف
"""
ASKED = """
no, human please
no! agente por favor
nein, einen Menschen bitte
I don't want a bot, I want a human
I don't want to talk to a bot, get me a person
no quiero un robot, quiero una persona
não quero robô, quero falar com atendente
je ne veux pas de robot, un conseiller svp
non voglio il bot, passami un operatore
I don't need a refund, I need a person
kein Bot bitte, ich will einen Menschen
jangan bot, saya mau bicara dengan orang
"""


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


@pytest.mark.parametrize("text", lines(DECLINED))
def test_a_declined_person_is_no_request_however_probable(text: str) -> None:
    assert declines(read(text))
    assert list(requests_in(read(text))) == []
    assert asks_by_meaning(text, 0.999) is None


@pytest.mark.parametrize("text", lines(ASKED))
def test_a_request_beside_a_no_is_heard(text: str) -> None:
    assert not declines(read(text))
    assert list(requests_in(read(text)))
