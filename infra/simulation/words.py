"""What the customers and the business of the simulation say, in four languages: plain, and without figures."""

from __future__ import annotations

LANGUAGES = ("en", "es", "fr", "de")

ASKS: dict[str, dict[str, str]] = {
    "opening_hours": {
        "en": "When do you open on Saturdays?",
        "es": "¿A qué hora abrís los sábados?",
        "fr": "Vous ouvrez quand le samedi ?",
        "de": "Wann habt ihr am Samstag geöffnet?",
    },
    "prices": {
        "en": "How much is a cleaning?",
        "es": "¿Cuánto cuesta una limpieza?",
        "fr": "Combien coûte un détartrage ?",
        "de": "Wie viel kostet eine Zahnreinigung?",
    },
    "insurance": {
        "en": "Do you take my dental insurance?",
        "es": "¿Trabajáis con mi seguro dental?",
        "fr": "Est-ce que vous acceptez ma mutuelle dentaire ?",
        "de": "Nehmt ihr meine Zahnversicherung?",
    },
    "aftercare": {
        "en": "What can I eat after an extraction?",
        "es": "¿Qué puedo comer después de una extracción?",
        "fr": "Que puis-je manger après une extraction ?",
        "de": "Was darf ich nach dem Ziehen eines Zahns essen?",
    },
    "book_appointment": {
        "en": "I would like to book an appointment",
        "es": "Quiero pedir una cita para una limpieza",
        "fr": "Je voudrais prendre un rendez-vous",
        "de": "Ich möchte gerne einen Termin vereinbaren",
    },
    "change_appointment": {
        "en": "I need to move my appointment to another day",
        "es": "Necesito cambiar mi cita a otro día",
        "fr": "Je voudrais déplacer mon rendez-vous à un autre jour",
        "de": "Ich möchte meinen Termin auf einen anderen Tag legen",
    },
    "parking": {
        "en": "Where can I park near the clinic?",
        "es": "¿Dónde puedo aparcar cerca de la clínica?",
        "fr": "Où puis-je me garer près de la clinique ?",
        "de": "Wo kann ich in der Nähe der Praxis parken?",
    },
    "returns": {
        "en": "Can I return the toothbrush that I have already opened?",
        "es": "¿Puedo devolver el cepillo que ya he abierto?",
        "fr": "Est-ce que je peux rendre la brosse que j'ai déjà ouverte ?",
        "de": "Kann ich die Zahnbürste zurückgeben, die ich schon geöffnet habe?",
    },
}

ANSWERS: dict[str, dict[str, str]] = {
    "opening_hours": {
        "en": "We are open in the morning and in the afternoon on Saturdays.",
        "es": "Los sábados abrimos por la mañana y por la tarde.",
        "fr": "Le samedi, nous sommes ouverts le matin et l'après-midi.",
        "de": "Am Samstag haben wir am Vormittag und am Nachmittag geöffnet.",
    },
    "prices": {
        "en": "The price of a cleaning is on our list at the front desk.",
        "es": "El precio de una limpieza está en nuestra lista de la recepción.",
        "fr": "Le prix d'un détartrage est sur notre liste à l'accueil.",
        "de": "Der Preis einer Zahnreinigung steht auf unserer Liste am Empfang.",
    },
    "insurance": {
        "en": "We work with most dental insurers of this country.",
        "es": "Trabajamos con la mayoría de los seguros dentales de este país.",
        "fr": "Nous travaillons avec la plupart des mutuelles dentaires de ce pays.",
        "de": "Wir arbeiten mit den meisten Zahnversicherungen in diesem Land.",
    },
    "aftercare": {
        "en": "Soft and cold food is best after an extraction.",
        "es": "Después de una extracción, lo mejor es la comida blanda y fría.",
        "fr": "Après une extraction, le mieux est de manger mou et froid.",
        "de": "Nach dem Ziehen eines Zahns ist weiche und kalte Nahrung am besten.",
    },
    "book_appointment": {
        "en": "The appointment is in our diary.",
        "es": "La cita está en nuestra agenda.",
        "fr": "Le rendez-vous est dans notre agenda.",
        "de": "Der Termin steht in unserem Kalender.",
    },
    "change_appointment": {
        "en": "The appointment is in our diary on the other day.",
        "es": "La cita está en nuestra agenda en el otro día.",
        "fr": "Le rendez-vous est dans notre agenda à l'autre jour.",
        "de": "Der Termin steht in unserem Kalender an dem anderen Tag.",
    },
    "parking": {
        "en": "There is a public car park across the street from the clinic.",
        "es": "Hay un aparcamiento público enfrente de la clínica.",
        "fr": "Il y a un parking public en face de la clinique.",
        "de": "Gegenüber der Praxis ist ein öffentliches Parkhaus.",
    },
    "returns": {
        "en": "A toothbrush that is open cannot come back, for reasons of hygiene.",
        "es": "Un cepillo abierto no se puede devolver, por higiene.",
        "fr": "Une brosse ouverte ne peut pas être rendue, pour des raisons d'hygiène.",
        "de": "Eine geöffnete Zahnbürste kann aus Gründen der Hygiene nicht zurückgegeben werden.",
    },
}

MORE = {
    "en": "And on Sundays, is it the same?",
    "es": "¿Y los domingos es igual?",
    "fr": "Et le dimanche, c'est pareil ?",
    "de": "Und am Sonntag, ist das gleich?",
}
MORE_ANSWER = {
    "en": "On Sundays it is much the same.",
    "es": "Los domingos es casi igual.",
    "fr": "Le dimanche, c'est presque pareil.",
    "de": "Am Sonntag ist es fast gleich.",
}
WHICH = {
    "en": "Which day would suit you?",
    "es": "¿Qué día te vendría bien?",
    "fr": "Quel jour vous conviendrait ?",
    "de": "Welcher Tag würde dir passen?",
}
THE_DAY = {
    "en": "Next Tuesday in the morning, please",
    "es": "El martes que viene por la mañana, por favor",
    "fr": "Mardi prochain le matin, s'il vous plaît",
    "de": "Nächsten Dienstag am Vormittag, bitte",
}
VAGUE = {
    "en": (
        "It is about that thing from the other day",
        "The thing that was said",
        "Well, that one, as before",
    ),
    "es": ("Es por lo del otro día", "Lo que se dijo", "Pues eso, lo de antes"),
    "fr": ("C'est pour la chose de l'autre jour", "Ce qui a été dit", "Eh bien celle-là, comme avant"),
    "de": ("Es geht um die Sache von neulich", "Das, was gesagt wurde", "Na das eben, wie vorher"),
}
WHAT = {
    "en": ("What is it about?", "Can you tell me a bit more about it?"),
    "es": ("¿De qué se trata?", "¿Puedes contarme un poco más?"),
    "fr": ("De quoi s'agit-il ?", "Pouvez-vous m'en dire un peu plus ?"),
    "de": ("Worum geht es denn?", "Kannst du mir etwas mehr dazu sagen?"),
}
THANKS = {
    "en": "Thank you so much!",
    "es": "¡Muchas gracias!",
    "fr": "Merci beaucoup !",
    "de": "Vielen Dank!",
}
HUMAN = {
    "en": "I want to talk to a human please",
    "es": "Quiero hablar con una persona",
    "fr": "Je veux parler à un conseiller",
    "de": "Ich möchte mit einem Menschen sprechen",
}
ANGRY = {
    "en": "This is outrageous, I am furious with you",
    "es": "Esto es indignante, estoy furioso con vosotros",
    "fr": "C'est scandaleux, je suis furieux contre vous",
    "de": "Das ist eine Frechheit, ich bin stinksauer auf euch",
}
RISKY = {
    "en": "I will report you to my lawyer",
    "es": "Voy a denunciaros con mi abogado",
    "fr": "Je vais porter plainte avec mon avocat",
    "de": "Ich werde euch verklagen, mein Anwalt weiß Bescheid",
}
QUOTE = {
    "en": "Please send me a quote for my own treatment",
    "es": "Mandadme un presupuesto para mi tratamiento",
    "fr": "Envoyez-moi un devis pour mon traitement",
    "de": "Schickt mir einen Kostenvoranschlag für meine Behandlung",
}
AGAIN = {
    "en": "One more thing, what about children?",
    "es": "Otra cosa, ¿y los niños?",
    "fr": "Encore une chose, et pour les enfants ?",
    "de": "Noch eine Frage, was ist mit Kindern?",
}
AGAIN_ANSWER = {
    "en": "For children it works the same way.",
    "es": "Para los niños funciona igual.",
    "fr": "Pour les enfants, c'est la même chose.",
    "de": "Für Kinder gilt das Gleiche.",
}
SUGGESTED = {
    "en": "Hello, a colleague of the front desk has looked into this for you.",
    "es": "Hola, un compañero de la recepción ha mirado esto para ti.",
    "fr": "Bonjour, un collègue de l'accueil a regardé cela pour vous.",
    "de": "Hallo, ein Kollege vom Empfang hat sich das für dich angesehen.",
}
ADDED = {
    "en": " I have also told the front desk.",
    "es": " También he avisado a la recepción.",
    "fr": " J'ai aussi prévenu l'accueil.",
    "de": " Ich habe auch dem Empfang Bescheid gesagt.",
}
