"""How a text sounds that announces a person; the model may not announce what no one has done."""

from __future__ import annotations

from chalicelib.domain.rules.phrasebook import Phrasebook
from chalicelib.domain.rules.reading import read


def announces_a_person(text: str) -> bool:
    """Whether a text says that a person will act; an offer (`if you like`) waits for the customer's word."""
    sentences = [read(sentence) for sentence in read(text).words]
    return any(any(_ANNOUNCED.heard_in(said)) and not any(_CONDITION.heard_in(said)) for said in sentences)


_ANNOUNCED = Phrasebook(
    {
        "transfer": {
            "en": r"(?:ill|i will|i am going to|im going to|let me|i am now|im now|i have|ive|allow me to) "
            r"(?:\w+ )?(?:transferr?\w*|connect\w*|forward\w*|escalat\w*|hand\w*|pass\w*|put\w*|rout\w*)(?: "
            r"\w+){0,6} (?:agents?|person|human|team|colleagues?|representatives?|specialists?|staff|"
            r"manager|someone|reception|front desk|through)|(?:transferring|connecting|forwarding|"
            r"escalating) (?:you|this|your)|you (?:will be|are being) (?:transferred|connected)|(?:ill|"
            r"i will|i am|im|i have|ive) (?:\w+ )?(?:pass|forward|hand|escalat)(?:e|ed|ing)? (?:(?:this|that|"
            r"it) (?:on|over|up)|your (?:case|question|message|request|chat|conversation))",
            "es": r"(?:te|le|os|les|lo|la) (?:paso|pasare|transfiero|transferire|comunico|comunicare|"
            r"conecto|conectare|pongo|pondre|derivo|derivare)(?: \w+){0,4} (?:con|al?)|(?:te|le|os|les) "
            r"transfiero|(?:voy a|procedo a|permiteme|dejame) (?:(?:transferir|comunicar|conectar|derivar|"
            r"escalar)\w*|(?:pasar|poner)\w*(?: \w+){0,3} (?:con|al|a (?:una?|el|la|mi|nuestr\w+)|tu|su|en "
            r"contacto))|(?:paso|"
            r"derivo|escalo|traslado|he pasado|he trasladado) (?:tu|su|esta|este|el|la|vuestr\w+) (?:\w+ "
            r")?(?:caso|consulta|conversacion|mensaje|solicitud|chat)",
            "pt": r"(?:vou|irei) (?:te |lhe )?(?:transferir|encaminhar|passar|conectar)\w*|(?:estou "
            r")?(?:transferindo|encaminhando) (?:voce|sua|seu|para)",
            "fr": r"(?:je (?:vous|te)|je vais (?:vous|te)) (?:transfer\w+|mets|mettre|passe|passer|"
            r"connect\w+|redirig\w+|oriente\w*)",
            "de": r"(?:ich )?(?:verbinde|leite|ubergebe|stelle) (?:sie|dich|ihre|deine|das|ihnen)(?: "
            r"\w+){0,6} (?:weiter|kollegen|mitarbeiter|team|durch|mit)",
            "it": r"(?:ti|la|vi) (?:passo|trasferisco|metto in contatto|collego)|inoltro (?:la tua|la sua|"
            r"il tuo)|sto trasferendo",
        },
        "call_back": {
            "en": r"(?:someone|somebody|a (?:person|colleague|human|member|representative|specialist|team "
            r"member|manager)|our (?:team|staff|receptionist|dentist|doctor|manager)|one of our \w+|the "
            r"(?:team|dentist|receptionist|manager)|reception)(?: \w+){0,5} (?:will|is going to|ll) (?:\w+ "
            r")?(?:contact|call|reach|get back|be in touch|reply|write|message|email|ring|phone)|we(?: will|"
            r"ll| are going to) (?:\w+ )?(?:call you|contact you|get back|be in touch|ring you|reach out|"
            r"let you know)",
            "es": r"(?:alguien|una persona|un companero|una companera|nuestro equipo|el equipo|un agente|un "
            r"asesor|una asesora|la recepcion|recepcion|el doctor|la doctora)(?: \w+){0,4} (?:te|le|os|les|"
            r"se) (?:llamara\w*|contactara\w*|escribira\w*|respondera\w*|contestara\w*|pondra\w*|va a "
            r"(?:llamar|contactar|escribir))|(?:te|le|os|les) (?:llamaremos|contactaremos|escribiremos|"
            r"avisaremos|responderemos|devolveremos la llamada)|nos pondremos en contacto",
            "pt": r"(?:alguem|um atendente|nossa equipe|um colega) (?:\w+ )?(?:vai|ira|entrara|retornara) "
            r"(?:\w+ )?(?:contato|ligar|responder|em contato)|entraremos em contato|(?:ligaremos|"
            r"retornaremos)",
            "fr": r"(?:quelqu un|un conseiller|un collegue|notre equipe|une personne) (?:\w+ )?(?:vous|te) "
            r"(?:contactera|appellera|rappellera|repondra|recontactera)|nous vous (?:contacterons|"
            r"rappellerons|recontacterons|repondrons)",
            "de": r"(?:jemand|ein (?:kollege|mitarbeiter)|eine (?:kollegin|mitarbeiterin|person)|unser "
            r"team) (?:\w+ )?(?:wird|meldet|ruft|kontaktiert)(?: \w+){0,4}|wir (?:melden uns|rufen (?:sie|"
            r"dich) (?:zuruck|an)|kontaktieren)",
            "it": r"(?:qualcuno|un operatore|un collega|il nostro team|una persona) (?:\w+ )?(?:ti|la|vi) "
            r"(?:contattera|chiamera|rispondera|richiamera)|(?:ti|la|vi) (?:contatteremo|richiameremo|"
            r"risponderemo|faremo sapere)",
        },
    }
)

_CONDITION = Phrasebook(
    {
        "if": {
            "en": r"if you|would you like|do you want|shall i|you can|write|whenever you",
            "es": r"si (?:quieres|quiere|lo prefieres|prefieres|lo desea\w*|quereis|necesitas)|quieres que|"
            r"escribe|puedes",
            "pt": r"se (?:quiser|preferir|precisar)|quer que|escreva",
            "fr": r"si (?:vous|tu) (?:\w+ )?(?:voulez|souhaitez|veux|preferez)|voulez vous|ecrivez",
            "de": r"wenn (?:sie|du)|mochten sie|mochtest du|soll ich|schreiben sie|schreib",
            "it": r"se (?:vuoi|vuole|preferisci|desidera)|vuoi che|scrivi",
        }
    }
)
