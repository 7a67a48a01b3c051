"""What the product says about the channel: that messages stopped or started, and before the window closes."""

from __future__ import annotations

CHANNEL_PLACEHOLDERS: dict[str, frozenset[str]] = {
    # Said once after a STOP: the confirmation that the law wants, with the way back (47 CFR 64.1200(a)(12)).
    "opt_out": frozenset(),
    # Said once to somebody who stopped and writes again; its button.
    "opt_out_reminder": frozenset(),
    "opt_in_button": frozenset(),
    # Said when somebody wants no promotions.
    "opt_out_marketing": frozenset(),
    # Said after a START.
    "opt_in": frozenset(),
    # Asked before the service window of a waiting customer closes; its button.
    "keep_open": frozenset(),
    "keep_open_yes": frozenset(),
}

CHANNEL_WORDING: dict[str, dict[str, str]] = {
    "opt_out": {
        "en": "You will get no more messages from {business}. Write START if you want us to write to you again.",
        "es": "No recibirás más mensajes de {business}. Escribe ALTA si quieres que volvamos a escribirte.",
        "pt": "Não vai receber mais mensagens de {business}. Escreva INICIAR se quiser que voltemos a escrever.",
        "fr": (
            "Vous ne recevrez plus de messages de {business}. Écrivez REPRENDRE si vous voulez que nous vous "
            "écrivions à nouveau."
        ),
        "de": (
            "Sie bekommen keine Nachrichten mehr von {business}. Schreiben Sie START, wenn wir Ihnen wieder "
            "schreiben sollen."
        ),
        "it": "Non riceverà più messaggi da {business}. Scriva INIZIA se vuole che torniamo a scriverle.",
        "hi": "अब आपको {business} से कोई संदेश नहीं आएगा। फिर से संदेश पाने के लिए START लिखें।",
        "ar": "لن تصلكم رسائل أخرى من {business}. اكتبوا START إذا أردتم أن نراسلكم من جديد.",
        "he": "לא תקבלו עוד הודעות מ-{business}. כדי שנכתוב לכם שוב, כתבו START.",
        "id": "Anda tidak akan menerima pesan lagi dari {business}. Tulis MULAI jika ingin kami menulis lagi.",
    },
    "opt_out_reminder": {
        "en": (
            "You asked {business} not to write to you, so nobody answers here. Tap the button, or write START, "
            "and we will."
        ),
        "es": (
            "Pediste a {business} que no te escribiera, así que aquí no contesta nadie. Pulsa el botón o escribe "
            "ALTA y te contestaremos."
        ),
        "pt": (
            "Pediu a {business} que não lhe escrevesse, por isso aqui ninguém responde. Toque no botão ou escreva "
            "INICIAR e voltamos a responder."
        ),
        "fr": (
            "Vous avez demandé à {business} de ne plus vous écrire, donc personne ne répond ici. Touchez le bouton "
            "ou écrivez REPRENDRE et nous répondrons."
        ),
        "de": (
            "Sie haben {business} gebeten, Ihnen nicht zu schreiben; deshalb antwortet hier niemand. Tippen Sie auf "
            "den Knopf oder schreiben Sie START, dann antworten wir."
        ),
        "it": (
            "Ha chiesto a {business} di non scriverle, quindi qui non risponde nessuno. Tocchi il pulsante o "
            "scriva INIZIA e le risponderemo."
        ),
        "hi": (
            "आपने {business} से संदेश न भेजने को कहा था, इसलिए यहाँ कोई जवाब नहीं देता। जवाब पाने के लिए बटन दबाएँ "
            "या START लिखें।"
        ),
        "ar": (
            "طلبتم من {business} ألا تراسلكم، ولذلك لا يجيب أحد هنا. اضغطوا الزر أو اكتبوا START فنجيبكم."
        ),
        "he": "ביקשתם מ-{business} לא לכתוב לכם, ולכן אין כאן מענה. הקישו על הכפתור או כתבו START, ונענה.",
        "id": (
            "Anda meminta {business} tidak menulis kepada Anda, jadi tidak ada yang menjawab di sini. Ketuk tombol "
            "atau tulis MULAI, dan kami akan menjawab."
        ),
    },
    "opt_out_marketing": {
        "en": "You will get no more promotions from {business}. We still answer you here; STOP ends all messages.",
        "es": (
            "No recibirás más promociones de {business}. Aquí te seguimos contestando; con BAJA terminan todos los "
            "mensajes."
        ),
        "pt": (
            "Não vai receber mais promoções de {business}. Aqui continuamos a responder; com SAIR acabam todas as "
            "mensagens."
        ),
        "fr": (
            "Vous ne recevrez plus de promotions de {business}. Nous vous répondons toujours ici ; STOP met fin à "
            "tous les messages."
        ),
        "de": (
            "Sie bekommen keine Werbung mehr von {business}. Hier antworten wir Ihnen weiter; STOPP beendet alle "
            "Nachrichten."
        ),
        "it": (
            "Non riceverà più promozioni da {business}. Qui continuiamo a risponderle; STOP mette fine a tutti i "
            "messaggi."
        ),
        "hi": ("अब आपको {business} से प्रमोशन नहीं आएंगे। यहाँ हम जवाब देते रहेंगे; सभी संदेश बंद करने के लिए STOP लिखें।"),
        "ar": "لن تصلكم عروض أخرى من {business}. ما زلنا نجيبكم هنا؛ واكتبوا STOP لإيقاف جميع الرسائل.",
        "he": "לא תקבלו עוד פרסומות מ-{business}. אנחנו ממשיכים לענות כאן; STOP מסיים את כל ההודעות.",
        "id": (
            "Anda tidak akan menerima promosi lagi dari {business}. Kami tetap menjawab di sini; STOP menghentikan "
            "semua pesan."
        ),
    },
    "opt_in_button": {
        "en": "Write to me again",
        "es": "Volver a escribirme",
        "pt": "Voltem a escrever",
        "fr": "Écrivez-moi encore",
        "de": "Wieder schreiben",
        "it": "Scrivetemi ancora",
        "hi": "फिर से लिखें",
        "ar": "راسلوني من جديد",
        "he": "כתבו לי שוב",
        "id": "Tulis lagi ke saya",
    },
    "opt_in": {
        "en": "{business} will write to you again. Write STOP at any time to end it. How can we help?",
        "es": "{business} volverá a escribirte. Escribe BAJA cuando quieras que deje de hacerlo. ¿En qué ayudamos?",
        "pt": "{business} volta a escrever-lhe. Escreva SAIR quando quiser que pare. Em que podemos ajudar?",
        "fr": (
            "{business} vous écrira à nouveau. Écrivez STOP à tout moment pour arrêter. Comment pouvons-nous vous "
            "aider ?"
        ),
        "de": (
            "{business} schreibt Ihnen wieder. Mit STOPP können Sie das jederzeit beenden. Wie können wir helfen?"
        ),
        "it": "{business} tornerà a scriverle. Scriva STOP quando vuole per smettere. Come possiamo aiutarla?",
        "hi": "{business} अब आपको फिर से लिखेगा। बंद करने के लिए कभी भी STOP लिखें। हम आपकी क्या मदद करें?",
        "ar": "ستراسلكم {business} من جديد. اكتبوا STOP متى شئتم لإيقاف ذلك. كيف نساعدكم؟",
        "he": "נכתוב לכם שוב מ-{business}. כדי להפסיק, כתבו STOP בכל עת. איך אפשר לעזור?",
        "id": "{business} akan menulis lagi kepada Anda. Tulis STOP kapan saja untuk berhenti. Ada yang bisa dibantu?",
    },
    "keep_open": {
        "en": (
            "Our team has not been able to answer you yet, and WhatsApp will soon not let us write to you here. "
            "May we still write when we have the answer?"
        ),
        "es": (
            "Nuestro equipo aún no ha podido contestarte y WhatsApp pronto no nos dejará escribirte por aquí. "
            "¿Podemos escribirte cuando tengamos la respuesta?"
        ),
        "pt": (
            "A nossa equipa ainda não conseguiu responder e o WhatsApp em breve não nos deixará escrever-lhe aqui. "
            "Podemos escrever quando tivermos a resposta?"
        ),
        "fr": (
            "Notre équipe n'a pas encore pu vous répondre, et WhatsApp ne nous laissera bientôt plus vous écrire ici. "
            "Pouvons-nous vous écrire quand nous aurons la réponse ?"
        ),
        "de": (
            "Unser Team konnte Ihnen noch nicht antworten, und WhatsApp lässt uns hier bald nicht mehr schreiben. "
            "Dürfen wir Ihnen trotzdem schreiben, wenn wir die Antwort haben?"
        ),
        "it": (
            "Il nostro team non è ancora riuscito a risponderle e tra poco WhatsApp non ci lascerà più scriverle qui. "
            "Possiamo scriverle quando avremo la risposta?"
        ),
        "hi": (
            "हमारी टीम अभी तक आपको जवाब नहीं दे पाई है, और WhatsApp जल्द ही हमें यहाँ लिखने नहीं देगा। जवाब मिलने पर "
            "क्या हम आपको लिख सकते हैं?"
        ),
        "ar": (
            "لم يتمكن فريقنا من الرد عليكم بعد، وقريبًا لن يسمح لنا واتساب بالكتابة إليكم هنا. هل نراسلكم حين يكون "
            "لدينا الرد؟"
        ),
        "he": (
            "הצוות שלנו עוד לא הספיק לענות לכם, ובקרוב WhatsApp לא תאפשר לנו לכתוב לכם כאן. האם נוכל לכתוב לכם "
            "כשתהיה לנו תשובה?"
        ),
        "id": (
            "Tim kami belum sempat menjawab Anda, dan sebentar lagi WhatsApp tidak mengizinkan kami menulis di sini. "
            "Bolehkah kami menulis saat jawabannya ada?"
        ),
    },
    "keep_open_yes": {
        "en": "Yes, write to me",
        "es": "Sí, escríbeme",
        "pt": "Sim, podem escrever",
        "fr": "Oui, écrivez-moi",
        "de": "Ja, schreiben Sie",
        "it": "Sì, scrivetemi",
        "hi": "हाँ, मुझे लिखें",
        "ar": "نعم، راسلوني",
        "he": "כן, כתבו לי",
        "id": "Ya, tulis ke saya",
    },
}
"""Built-in wording; the keywords it names are among those that domain/rules/opt_out.py hears."""
