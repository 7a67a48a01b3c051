"""Built-in wording of the questions about an outcome: whether it is settled, and how it went; all ten languages."""

from __future__ import annotations

OUTCOME_PLACEHOLDERS: dict[str, frozenset[str]] = {
    # Asked once a case before silence is taken for an end, where the playbook wants that; its buttons.
    "follow_up": frozenset(),
    "follow_up_yes": frozenset(),
    "follow_up_no": frozenset(),
    # Said after a no.
    "follow_up_open": frozenset(),
    # Asked once a case that surely ended well, where the playbook wants that; its buttons are thumbs.
    "csat": frozenset(),
}

OUTCOME_WORDING: dict[str, dict[str, str]] = {
    "follow_up": {
        "en": "Is your question settled?",
        "es": "¿Ha quedado resuelta tu consulta?",
        "pt": "A sua questão ficou resolvida?",
        "fr": "Votre question est-elle réglée ?",
        "de": "Ist Ihr Anliegen erledigt?",
        "it": "La sua richiesta è risolta?",
        "id": "Apakah pertanyaan Anda sudah terjawab?",
        "hi": "क्या आपकी बात का समाधान हो गया?",
        "he": "האם הפנייה שלך טופלה?",
        "ar": "هل تم حل طلبكم؟",
    },
    "follow_up_yes": {
        "en": "Yes, it is",
        "es": "Sí, resuelta",
        "pt": "Sim, ficou",
        "fr": "Oui, c'est réglé",
        "de": "Ja, erledigt",
        "it": "Sì, è risolta",
        "id": "Ya, sudah",
        "hi": "हाँ, हो गया",
        "he": "כן, טופלה",
        "ar": "نعم، تم الحل",
    },
    "follow_up_no": {
        "en": "No, not yet",
        "es": "No, todavía no",
        "pt": "Não, ainda não",
        "fr": "Non, pas encore",
        "de": "Nein, noch nicht",
        "it": "No, non ancora",
        "id": "Belum",
        "hi": "नहीं, अभी नहीं",
        "he": "לא, עדיין לא",
        "ar": "لا، ليس بعد",
    },
    "follow_up_open": {
        "en": "What is still open? Write it here, or write *person* to reach our team.",
        "es": "¿Qué falta por resolver? Escríbelo aquí, o escribe *persona* para llegar al equipo.",
        "pt": "O que falta resolver? Escreva aqui, ou escreva *pessoa* para falar com a equipa.",
        "fr": "Que reste-t-il à régler ? Écrivez-le ici, ou écrivez *personne* pour joindre l'équipe.",
        "de": "Was ist noch offen? Schreiben Sie es hier, oder schreiben Sie *Mensch*, um unser Team zu erreichen.",
        "it": "Che cosa resta da risolvere? Lo scriva qui, o scriva *persona* per parlare con il team.",
        "id": "Apa yang masih belum selesai? Tulis di sini, atau tulis *orang* untuk menghubungi tim kami.",
        "hi": "क्या बाकी है? यहाँ लिखें, या हमारी टीम से बात करने के लिए *इंसान* लिखें।",
        "he": "מה עדיין פתוח? כתבו כאן, או כתבו *נציג* כדי להגיע לצוות שלנו.",
        "ar": "ما الذي لم يُحل بعد؟ اكتبوه هنا، أو اكتبوا *موظف* للوصول إلى فريقنا.",
    },
    "csat": {
        "en": "How did we do?",
        "es": "¿Qué tal te hemos atendido?",
        "pt": "Como correu o atendimento?",
        "fr": "Comment avons-nous répondu à votre demande ?",
        "de": "Wie haben wir Ihnen geholfen?",
        "it": "Come l'abbiamo assistita?",
        "id": "Bagaimana pelayanan kami?",
        "hi": "हमारी मदद कैसी रही?",
        "he": "איך היה השירות שלנו?",
        "ar": "كيف كانت خدمتنا؟",
    },
}
