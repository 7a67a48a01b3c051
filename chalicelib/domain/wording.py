"""Every text the product itself needs: its placeholders, and built-in wording that a playbook may replace."""

from __future__ import annotations

from string import Formatter

ALWAYS_KNOWN = frozenset({"business", "website", "agent"})
"""Placeholders that every text may use."""

PLACEHOLDERS: dict[str, frozenset[str]] = {
    # The first message of the AI starts with it (EU AI Act Art. 50(1), California B&P 17941).
    "ai_disclosure": frozenset(),
    # Said when a case goes to a person; `handover_<trigger>` is used in their place where there is one.
    "handover_open": frozenset({"promise"}),
    "handover_closed": frozenset({"promise"}),
    "handover_missing_knowledge": frozenset({"promise"}),
    "handover_negative_sentiment": frozenset({"promise"}),
    "ai_failure": frozenset({"promise"}),
    # WhatsApp's own tester must find the way to a person (Business Messaging Policy, escalation paths).
    "whatsapp_probe": frozenset({"promise"}),
    # Said first, before the handover, when somebody may be in danger.
    "risk_safety": frozenset(),
    "risk_self_harm": frozenset(),
    # Said before the handover when a message held a card, bank or identity number.
    "risk_sensitive_number": frozenset(),
    # The customer writes again while a person is awaited.
    "holding_repeat": frozenset({"promise"}),
    # The model asked for a clarification or gave a reply, but no text with it.
    "clarify": frozenset(),
    # What a person may send first, where no model has drafted anything.
    "suggested_reply": frozenset(),
    # A message that the AI cannot read; `cannot_read_<kind>` is used where there is one.
    "cannot_read": frozenset(),
    "cannot_read_audio": frozenset(),
    "cannot_read_image": frozenset(),
    "cannot_read_video": frozenset(),
    "cannot_read_document": frozenset(),
    "cannot_read_sticker": frozenset(),
    "cannot_read_location": frozenset(),
    "cannot_read_contacts": frozenset(),
    "cannot_read_order": frozenset(),
    # The promise: one sentence or two that are true by the calendar. {due_day} is `today`, `on Monday`, ….
    "promise_open": frozenset({"due_day", "due_time"}),
    "promise_closed": frozenset({"due_day", "due_time", "opening_day", "opening_time"}),
    "promise_late_open": frozenset(),
    "promise_late_closed": frozenset({"opening_day", "opening_time"}),
    # The words for days inside the promise; the two lists are separated by commas, Monday and January first.
    "day_today": frozenset(),
    "day_tomorrow": frozenset(),
    "day_weekday": frozenset({"weekday"}),
    "day_date": frozenset({"weekday", "day", "month"}),
    "weekdays": frozenset(),
    "months": frozenset(),
}
"""The texts there are, and what each may say about the moment."""

OPTIONAL_PREFIXES = ("handover_", "cannot_read_")
"""Texts that a playbook may add: `handover_<trigger>` takes {promise}, `cannot_read_<kind>` nothing."""

BUILT_IN: dict[str, dict[str, str]] = {
    "ai_disclosure": {
        "en": "I am {agent}, the AI assistant of {business}. Write *person* at any time to talk to our team.",
        "es": (
            "Soy {agent}, la asistente de IA de {business}. Escribe *persona* cuando quieras hablar con "
            "el equipo."
        ),
    },
    "handover_open": {
        "en": "I am passing this chat to our team with everything you have told me. {promise}",
        "es": "Paso esta conversación a nuestro equipo con todo lo que me has contado. {promise}",
    },
    "handover_closed": {
        "en": "I have passed this chat to our team with everything you have told me. {promise}",
        "es": "He pasado esta conversación a nuestro equipo con todo lo que me has contado. {promise}",
    },
    "handover_missing_knowledge": {
        "en": "I do not have reliable information about that and I do not want to guess. {promise}",
        "es": "No tengo información fiable sobre eso y no quiero inventar nada. {promise}",
    },
    "handover_negative_sentiment": {
        "en": (
            "I am sorry about this. I am passing it to our team, so that you need not repeat anything. "
            "{promise}"
        ),
        "es": "Siento lo ocurrido. Lo paso a nuestro equipo para que no tengas que repetir nada. {promise}",
    },
    "ai_failure": {
        "en": "Sorry, I cannot answer this now because of a technical problem on our side. {promise}",
        "es": "Lo siento, ahora no puedo contestarte por un problema técnico nuestro. {promise}",
    },
    "whatsapp_probe": {
        "en": (
            "Hello! An AI assistant answers here first for {business}. To talk to a person, write "
            "*person* at any time, in any language. I have passed this chat to our team now. {promise}"
        ),
        "es": (
            "¡Hola! Aquí contesta primero la asistente de IA de {business}. Para hablar con una persona "
            "escribe *persona* en cualquier momento. Ya he pasado esta conversación a nuestro equipo. "
            "{promise}"
        ),
    },
    "risk_safety": {
        "en": (
            "If anyone is in danger now, please call the emergency number at once (112 in Europe, 911 in "
            "the US). This chat is not an emergency service."
        ),
        "es": (
            "Si alguien está en peligro ahora, llama enseguida a emergencias (112 en Europa, 911 en EE. "
            "UU.). Este chat no es un servicio de urgencias."
        ),
    },
    "risk_self_harm": {
        "en": (
            "I am really sorry that you feel this way, and you do not have to be alone with it. If you "
            "might hurt yourself, please call the emergency number now (112 in Europe, 911 in the US) or "
            "someone you trust."
        ),
        "es": (
            "Siento mucho que te sientas así; no tienes por qué pasarlo a solas. Si puedes hacerte daño, "
            "llama ahora a emergencias (112 en Europa, 911 en EE. UU.) o a alguien de confianza."
        ),
    },
    "risk_sensitive_number": {
        "en": "Please do not send card, bank, identity numbers or passwords in this chat.",
        "es": (
            "Por favor, no envíes por este chat números de tarjeta, de cuenta, de identidad ni contraseñas."
        ),
    },
    "holding_repeat": {
        "en": "Thank you, I have added this for our team. {promise}",
        "es": "Gracias, lo he añadido para nuestro equipo. {promise}",
    },
    "clarify": {
        "en": "Could you tell me a little more about what you need?",
        "es": "¿Puedes contarme un poco más sobre lo que necesitas?",
    },
    "suggested_reply": {
        "en": (
            "Hello, you are talking to a person at {business} now. I have read what you wrote and will "
            "help you."
        ),
        "es": (
            "Hola, ahora te atiende una persona de {business}. He leído lo que has escrito y voy a ayudarte."
        ),
    },
    "cannot_read": {
        "en": (
            "I cannot read this kind of message. Please write it as text, or write *person* to reach our "
            "team."
        ),
        "es": (
            "No puedo leer este tipo de mensaje. Escríbelo como texto o escribe *persona* para llegar al "
            "equipo."
        ),
    },
    "cannot_read_audio": {
        "en": (
            "I cannot listen to voice messages. Please write it as text, or write *person* to reach our team."
        ),
        "es": (
            "No puedo escuchar mensajes de voz. Escríbelo como texto o escribe *persona* para llegar al "
            "equipo."
        ),
    },
    "cannot_read_image": {
        "en": (
            "I cannot see pictures. Please describe it in words, or write *person* and our team will look"
            " at it."
        ),
        "es": (
            "No puedo ver imágenes. Descríbela con palabras o escribe *persona* y la mirará nuestro equipo."
        ),
    },
    "cannot_read_video": {
        "en": (
            "I cannot watch videos. Please describe it in words, or write *person* and our team will look"
            " at it."
        ),
        "es": "No puedo ver vídeos. Descríbelo con palabras o escribe *persona* y lo mirará nuestro equipo.",
    },
    "cannot_read_document": {
        "en": (
            "I cannot open files. Please write what it says, or write *person* and our team will look at it."
        ),
        "es": "No puedo abrir archivos. Escribe lo que dice o escribe *persona* y lo mirará nuestro equipo.",
    },
    "cannot_read_sticker": {
        "en": "I cannot see stickers. How can I help you?",
        "es": "No puedo ver stickers. ¿En qué te puedo ayudar?",
    },
    "cannot_read_location": {
        "en": "I cannot open a location. Please write the address, or write *person* to reach our team.",
        "es": "No puedo abrir una ubicación. Escribe la dirección o escribe *persona* para llegar al equipo.",
    },
    "cannot_read_contacts": {
        "en": "I cannot open contact cards. Please write what you need, or write *person* to reach our team.",
        "es": (
            "No puedo abrir tarjetas de contacto. Escribe lo que necesitas o *persona* para llegar al equipo."
        ),
    },
    "cannot_read_order": {
        "en": (
            "I cannot read orders from the catalogue. Please write what you would like to buy, or write "
            "*person*."
        ),
        "es": "No puedo leer pedidos del catálogo. Escribe lo que quieres comprar o escribe *persona*.",
    },
    "promise_open": {
        "en": "A person from our team will answer you here {due_day} before {due_time}.",
        "es": "Una persona de nuestro equipo te contestará aquí {due_day} antes de las {due_time}.",
    },
    "promise_closed": {
        "en": (
            "We are closed now and open again {opening_day} at {opening_time}. A person from our team "
            "will answer you here {due_day} before {due_time}."
        ),
        "es": (
            "Ahora está cerrado; abrimos {opening_day} a las {opening_time}. Una persona de nuestro "
            "equipo te contestará aquí {due_day} antes de las {due_time}."
        ),
    },
    "promise_late_open": {
        "en": (
            "We are later than we promised, and we are sorry. Your chat is waiting for our team, who have"
            " been told."
        ),
        "es": (
            "Vamos con más retraso del prometido y lo sentimos. El equipo está avisado de que tu chat espera."
        ),
    },
    "promise_late_closed": {
        "en": (
            "We are later than we promised, and we are sorry. We open again {opening_day} at "
            "{opening_time}; your chat is waiting for our team."
        ),
        "es": (
            "Vamos con más retraso del prometido y lo sentimos. Abrimos {opening_day} a las "
            "{opening_time}; tu chat está en espera de nuestro equipo."
        ),
    },
    "day_today": {
        "en": "today",
        "es": "hoy",
    },
    "day_tomorrow": {
        "en": "tomorrow",
        "es": "mañana",
    },
    "day_weekday": {
        "en": "on {weekday}",
        "es": "el {weekday}",
    },
    "day_date": {
        "en": "on {weekday}, {day} {month}",
        "es": "el {weekday} {day} de {month}",
    },
    "weekdays": {
        "en": "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday",
        "es": "lunes, martes, miércoles, jueves, viernes, sábado, domingo",
    },
    "months": {
        "en": (
            "January, February, March, April, May, June, July, August, September, October, November, December"
        ),
        "es": (
            "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, "
            "diciembre"
        ),
    },
}
"""Wording for languages the product speaks by itself; a playbook in another language brings its own."""


def allowed_placeholders(key: str) -> frozenset[str] | None:
    """The placeholders a text may use, or None if there is no such text."""
    if key in PLACEHOLDERS:
        return PLACEHOLDERS[key] | ALWAYS_KNOWN
    if key.startswith(OPTIONAL_PREFIXES):
        return ALWAYS_KNOWN | (frozenset({"promise"}) if key.startswith("handover_") else frozenset())
    return None


def placeholders_in(wording: str) -> frozenset[str]:
    """The placeholders a text uses; raises ValueError for a brace without its partner."""
    return frozenset(name for _, name, _, _ in Formatter().parse(wording) if name is not None)


def fill(wording: str, **values: str) -> str:
    """Put values into a text's placeholders; raises KeyError for a placeholder without a value."""
    return wording.format(**values)
