"""Built-in wording of what is asked while the queue is closed; all ten languages, like what protects customers."""

from __future__ import annotations

CLOCK_PLACEHOLDERS: dict[str, frozenset[str]] = {
    # Said at the end of a handover while the queue is closed: what the intent collects and is not known yet.
    "collect_closed": frozenset({"questions"}),
}

CLOCK_WORDING: dict[str, dict[str, str]] = {
    "collect_closed": {
        "en": "So that they can help you at once, you can already write it here: {questions}",
        "es": "Para que puedan ayudarte enseguida, puedes escribirlo ya aquí: {questions}",
        "pt": "Para que possam ajudar logo, pode já escrever aqui: {questions}",
        "fr": "Pour que l'équipe puisse vous aider tout de suite, vous pouvez déjà l'écrire ici : {questions}",
        "de": "Damit man Ihnen dann gleich helfen kann, können Sie es schon jetzt hier schreiben: {questions}",
        "it": "Perché possano aiutarvi subito, potete già scriverlo qui: {questions}",
        "id": "Agar mereka dapat langsung membantu, Anda sudah bisa menulisnya di sini: {questions}",
        "hi": "ताकि टीम तुरंत मदद कर सके, आप यह अभी यहाँ लिख सकते हैं: {questions}",
        "he": "כדי שיוכלו לעזור מיד, אפשר לכתוב כבר עכשיו כאן: {questions}",
        "ar": "حتى يتمكن الفريق من مساعدتك فورًا، يمكنك كتابة ذلك هنا من الآن: {questions}",
    },
}
