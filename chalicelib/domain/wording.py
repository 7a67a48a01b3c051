"""Every text the product itself needs: its placeholders, and built-in wording that a playbook may replace."""

from __future__ import annotations

from string import Formatter

from chalicelib.domain.channel_wording import CHANNEL_PLACEHOLDERS, CHANNEL_WORDING
from chalicelib.domain.clock_wording import CLOCK_PLACEHOLDERS, CLOCK_WORDING
from chalicelib.domain.outcome_wording import OUTCOME_PLACEHOLDERS, OUTCOME_WORDING

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
    # A person moved the case to another queue, which answers later than was promised.
    "moved": frozenset({"promise"}),
    # The model asked for a clarification or gave a reply, but no text with it.
    "clarify": frozenset(),
    # The same, where two intents are as likely; these are their titles.
    "clarify_between": frozenset({"one", "other"}),
    # Said in place of a draft that was not about the business.
    "out_of_scope": frozenset(),
    # Asked before a transfer where the playbook wants that, with its two buttons, and said after a no.
    "offer_person": frozenset(),
    "offer_yes": frozenset(),
    "offer_no": frozenset(),
    "offer_declined": frozenset(),
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
    **CHANNEL_PLACEHOLDERS,
    **CLOCK_PLACEHOLDERS,
    **OUTCOME_PLACEHOLDERS,
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
        "pt": (
            "Se alguém está em perigo agora, ligue já para a emergência (192 no Brasil, 112 em Portugal). "
            "Este chat não é um serviço de emergência."
        ),
        "fr": (
            "Si quelqu'un est en danger maintenant, appelez tout de suite le 112 ou les secours de votre pays. "
            "Cette messagerie n'est pas un service d'urgence."
        ),
        "de": (
            "Wenn jetzt jemand in Gefahr ist, rufen Sie bitte sofort den Notruf 112 an. Dieser Chat ist kein "
            "Notdienst."
        ),
        "it": (
            "Se qualcuno è in pericolo adesso, chiamate subito il 112. Questa chat non è un servizio di "
            "emergenza."
        ),
        "id": (
            "Jika ada yang sedang dalam bahaya, segera hubungi layanan darurat 112 (ambulans 119). Chat ini "
            "bukan layanan darurat."
        ),
        "hi": ("अगर कोई अभी ख़तरे में है, तो कृपया तुरंत आपातकालीन नंबर 112 पर फ़ोन करें। यह चैट आपातकालीन सेवा नहीं है।"),
        "he": ("אם מישהו נמצא עכשיו בסכנה, התקשרו מיד למד״א 101 או למשטרה 100. הצ׳אט הזה אינו שירות חירום."),
        "ar": (
            "إذا كان أحد في خطر الآن، فاتصلوا فورًا برقم الطوارئ في بلدكم (112 في بلدان كثيرة). هذه المحادثة "
            "ليست خدمة طوارئ."
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
        "pt": (
            "Lamento muito que se sinta assim; não precisa de passar por isto sem companhia. Se pode fazer mal a "
            "si, ligue agora para a emergência (192 no Brasil, 112 em Portugal; no Brasil o CVV ouve no 188) ou "
            "para alguém em quem confie."
        ),
        "fr": (
            "Je suis vraiment désolé que vous vous sentiez ainsi ; vous n'avez pas à rester seul avec cela. Si "
            "vous risquez de vous faire du mal, appelez maintenant le 112 (en France, le 3114 écoute jour et "
            "nuit) ou une personne de confiance."
        ),
        "de": (
            "Es tut mir sehr leid, dass es Ihnen so geht; Sie müssen damit nicht allein bleiben. Wenn Sie sich "
            "etwas antun könnten, rufen Sie bitte jetzt die 112 an, die Telefonseelsorge (in Deutschland 0800 "
            "111 0 111) oder jemanden, dem Sie vertrauen."
        ),
        "it": (
            "Mi dispiace davvero che si senta così; non deve affrontarlo in solitudine. Se potrebbe farsi del "
            "male, chiami adesso il 112 o una persona di fiducia."
        ),
        "id": (
            "Saya sungguh prihatin Anda merasa seperti ini; Anda tidak harus menanggungnya sendirian. Jika Anda "
            "mungkin menyakiti diri, segera hubungi 112 atau 119, atau orang yang Anda percaya."
        ),
        "hi": (
            "मुझे सचमुच दुख है कि आप ऐसा महसूस कर रहे हैं; आपको इसे अकेले नहीं सहना है। अगर आप ख़ुद को चोट पहुँचा सकते हैं, तो "
            "कृपया अभी 112 पर फ़ोन करें, या टेली-मानस 14416 पर, या किसी भरोसे के व्यक्ति को।"
        ),
        "he": (
            "צר לי מאוד שכך המצב, ואין צורך להתמודד עם זה לבד. אם יש סכנה לפגיעה עצמית, התקשרו עכשיו ל-101, "
            "לער״ן בטלפון 1201, או לאדם שסומכים עליו."
        ),
        "ar": (
            "يؤسفني حقًا أنك تشعر بهذا، ولست مضطرًا لأن تواجهه وحدك. إذا كان من الممكن أن تؤذي نفسك، فاتصل الآن "
            "برقم الطوارئ في بلدك أو بشخص تثق به."
        ),
    },
    "risk_sensitive_number": {
        "en": "Please do not send card, bank, identity numbers or passwords in this chat.",
        "es": (
            "Por favor, no envíes por este chat números de tarjeta, de cuenta, de identidad ni contraseñas."
        ),
        "pt": "Por favor, não envie por este chat números de cartão, de conta, de identidade nem senhas.",
        "fr": (
            "Merci de ne pas envoyer ici de numéro de carte, de compte ou d'identité, ni de mot de passe."
        ),
        "de": "Bitte senden Sie hier keine Karten-, Konto- oder Ausweisnummern und keine Passwörter.",
        "it": "Per favore, non inviate in questa chat numeri di carta, di conto, di documenti né password.",
        "id": "Mohon jangan kirim nomor kartu, rekening, identitas, atau kata sandi di chat ini.",
        "hi": "कृपया इस चैट में कार्ड, बैंक खाते या पहचान पत्र के नंबर और पासवर्ड न भेजें।",
        "he": "נא לא לשלוח בצ׳אט הזה מספרי כרטיס, חשבון בנק או תעודת זהות, ולא סיסמאות.",
        "ar": "نرجو عدم إرسال أرقام البطاقات أو الحسابات أو الهوية أو كلمات المرور في هذه المحادثة.",
    },
    "holding_repeat": {
        "en": "Thank you, I have added this for our team. {promise}",
        "es": "Gracias, lo he añadido para nuestro equipo. {promise}",
    },
    "moved": {
        "en": "I have passed this on to the colleagues who can help you best. {promise}",
        "es": "He pasado tu consulta a los compañeros que mejor pueden ayudarte. {promise}",
    },
    "clarify": {
        "en": "Could you tell me a little more about what you need?",
        "es": "¿Puedes contarme un poco más sobre lo que necesitas?",
    },
    "clarify_between": {
        "en": "I want to be sure that I understand you. Is it about *{one}* or *{other}*?",
        "es": "Quiero asegurarme de entenderte. ¿Se trata de *{one}* o de *{other}*?",
    },
    "out_of_scope": {
        "en": "I can only help with what {business} does. What can I do for you there?",
        "es": "Solo puedo ayudarte con lo que hace {business}. ¿Qué necesitas de nosotros?",
    },
    "offer_person": {
        "en": "I cannot settle this by myself. Shall I pass it to a person of our team?",
        "es": "Esto no lo puedo resolver por mi cuenta. ¿Se lo paso a una persona de nuestro equipo?",
    },
    "offer_yes": {"en": "Yes, please", "es": "Sí, por favor"},
    "offer_no": {"en": "No, thanks", "es": "No, gracias"},
    "offer_declined": {
        "en": "All right, I am here if you need anything else. Write *person* at any time to reach our team.",
        "es": "De acuerdo, aquí estoy si necesitas algo más. Escribe *persona* cuando quieras hablar con el equipo.",
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
            "I could not listen to this voice message. Please write it as text, or write *person* to reach our"
            " team."
        ),
        "es": (
            "No he podido escuchar este mensaje de voz. Escríbelo como texto o escribe *persona* para llegar al "
            "equipo."
        ),
    },
    "cannot_read_image": {
        "en": (
            "I could not look at this picture. Please describe it in words, or write *person* and our team will look"
            " at it."
        ),
        "es": (
            "No he podido ver esta imagen. Descríbela con palabras o escribe *persona* y la mirará nuestro"
            " equipo."
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
            "I could not read this file. Please write what it says, or write *person* and our team will look at"
            " it."
        ),
        "es": "No he podido leer este archivo. Escribe lo que dice o escribe *persona* y lo mirará nuestro equipo.",
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
    **CHANNEL_WORDING,
    **CLOCK_WORDING,
    **OUTCOME_WORDING,
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
