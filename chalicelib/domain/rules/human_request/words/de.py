"""The German words for people, machines, talking and wanting."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of

ROLE = any_of(
    r"""mensch(?:en|lichen?)? person(?:en)? \w*mitarbeiter(?:in|innen|n)? agent(?:en|in)?
    \w*berater(?:in|n)? kundenservice kundendienst kundenbetreuung kundenbetreuer(?:in)? kundensupport
    support gesprachspartner(?:in)? kontaktperson teamleiter(?:in)? abteilungsleiter(?:in)?
    kundenhotline bearbeiter(?:in)? lebewesen vertreter(?:in|n)? sachbearbeiter(?:in)?
    ansprechpartner(?:in)? operator chef(?:in)? boss vorgesetzten? manager(?:in)? kollegen? kollegin empfang
    rezeption techniker(?:in)? expert(?:en|in|e) leiter(?:in)? angestellten? servicekraft hotline
    verantwortlichen? zustandige[nr]? geschaftsfuhrer(?:in)? filialleiter(?:in)? vorgesetzte[rn]?
    callcenter service_?team spezialist(?:in|en)? fachmann fachfrau fachperson verkaufer(?:in)? telefonist(?:in)?
    vermittlung sekretarin teamleitung supporter hausverwaltung call_center personal fachkraft betreuer(?:in)?"""
)
ALSO = any_of(
    r"""jemand(?:en|em)? wem irgendjemand(?:en|em)? irgendwem einem_von_euch einem_von_ihnen arzt arztin
    zahnarzt zahnarztin doktor dr team praxis laden geschaft \w*abteilung vertrieb apotheke buchhaltung
    verkauf filiale zentrale geschaftsstelle niederlassung werkstatt geschaftsleitung leitung direktion
    kundencenter servicecenter inhaber(?:in)? besitzer(?:in)? frau herrn? anderen sekretariat burosupport"""
)
GAP = (
    r"(?:(?!(?:uber|wegen|fur|weil|ob|dass|und|oder|wenn|als|ohne|bot|chatbot|roboter|maschine|ki|dir|ihnen|"
    r"euch|kein\w*|nicht|muss|mussen|soll|sollen|man|namen?|andern|buchen|mitbringen|daten)\b)\w+ ){0,4}?"
)
TALK_END = (
    r"(?:sprechen|sprech|reden|redn|chatten|telefonieren|schreiben|kommunizieren|unterhalten|austauschen|"
    r"verbunden|verbinden|verbinde|verbindest|weiterleiten|weiterverbinden|weitergeleitet|kontakt|sprache?|"
    r"klaren|plaudern|quatschen|besprechen|bereden|abklaren|schwatzen|diskutieren|regeln|rede$|gsprochen|gredt)"
)
TALK = (
    r"(?:sprechen|sprich|sprechn|reden|chatten|telefonieren|kommunizieren|unterhalten|verbinden?|verbindet|"
    r"verbunden|weiterleiten|weiterleitung|verbindung|vermittlung|ubergabe|kontaktaufnahme|leiten|leite|"
    r"kontakt|gesprach|chat|weiterverbinden|schreiben)"
)
FILLER = any_of(
    r"""ok okay gut also hallo hi hey na ja nein ne guten_tag guten_morgen guten_abend moin servus ein eine
    einen einem einer der die das den dem bitte mal nen nem ner sorry entschuldigung danke super an mit
    zum zur mir echter echte echten richtiger richtigen endlich jetzt so dann aber doch eben lieber einmal zustandigen?
    kompetenten? menschlichen? personlichen?"""
)
PLEASE = "(?:bitte|bitteschon|pls|please|plz|dringend|sofort|jetzt|schnell|asap)"
DEPARTMENT = (
    r"(?:(?:team|abteilung|bereich) \w+|\w+(?:abteilung|team)|buchhaltung|vertrieb|verkauf|kundenservice|"
    r"retouren|rechnungsstelle|reklamation|technik|verwaltung|personalburo)"
)
ANYONE = r"(?:jemand(?:en|em)?|irgendjemand(?:en|em)?|irgendwer|irgendwen|irgendwem|wen|wer|wem|einer)"
NAMED = (
    r"(?:mensch(?:en)?|person|\w*mitarbeiter(?:in)?|kollegen?|kollegin|\w*berater(?:in)?|agent(?:en)?|"
    r"chef(?:in)?|boss|vorgesetzte[rn]?|ansprechpartner|sachbearbeiter(?:in)?|manager|techniker|fachmann|"
    r"experten?)"
)
FOR_ME = (
    r"(?:antworten|auskennt|weiterhilft|weiterhelfen|beraten|zuruckrufen|unterstutzen|hilft|helfen|versteht|"
    r"antwortet|"
    r"ahnung|zustandig|kummert|anschau\w*|ansieht|"
    r"anguckt|draufschau\w*|drauf|liest|entscheiden|entscheidet|echt\w*|anruft|anrufen|spricht|melde\w*|"
    r"reden|sprechen|kann$|schreiben|erklart|erklaren|klaren|prufen|pruft|ubernehmen|ubernimmt|"
    r"kontaktier\w*)"
)
SEND = (
    r"(?:verbinden?|verbindet|verbind|weiterleiten|leiten?|leitet|stellen?|stell|geben|gib|gebt|holen?|hol|"
    r"holt|ubergeben|ubergib|schicken?|vermitteln?|rufen?|ruf)(?: (?:sie|mich|mir|uns|bitte|mal|doch|jetzt|"
    r"sofort|gleich|weiter|durch|den chat))*(?: (?:mit|an|zu|zum|zur|durch zu|weiter an))?"
)
WANT = (
    r"(?:will|mochte|moechte|mocht|wurde gern(?:e)?|hatte gern(?:e)?|haette gern(?:e)?|brauche?|benotige|"
    r"wunsche|verlange|fordere|suche|bevorzuge|kann ich|konnte ich|darf ich|konnen wir|gibt es|gibts|habt "
    r"ihr|haben sie|wo ist|bitte|lieber|bitte um)(?: (?:bitte|jetzt|sofort|endlich|gern|gerne|lieber|"
    r"dringend|mal|nur))*"
)
CONTACTED = (
    r"(?:kundenservice|kundendienst\w*|support\w*|hotline|service\w*|kundenbetreuung|\w*mitarbeiters?(?:in)?|"
    r"\w*beraters?(?:in)?|menschen|sachbearbeiters?|zentrale|filiale|ansprechpartners?)"
)
NOT_A_SERVICE = (
    r"(?! (?:als\b|in (?!kontakt|verbindung)\w+$|zum \w+en\b|die (?:putzt|reinigt)|der (?!(?:mir|sich|mich|"
    r"das|weiss|ahnung|kann|hilft|"
    r"antwortet|versteht)\b)|fur (?!mich\b|das\b|mein)))"
)
MACHINE = (
    r"(?:chat ?bots?|bots?|bot|robotern?|roboters|maschinen?|computern?|ki|kunstlichen intelligenz|"
    r"automat\w*|virtu?e?llen assistenten|sprachassistenten|bandansage)"
)
COURTESY = any_of(
    r"""bitte danke jetzt sofort schnell dringend ja ok nur mal endlich nochmal gleich please heute dann eben lieber
    gewunscht benotigt erforderlich ich_will
    ich_mochte hilfe ich_brauche"""
)
DETERMINER = any_of(
    "ein eine einen einem einer der die das den dem echter echte echten richtiger richtigen mit an anderen "
    "zum zur zu zustandigen? kompetenten? menschlichen? personlichen? lebenden"
)
ROLE_ALONE = any_of(
    r"""mensch(?:en)? kundenhotline live_?chat (?:live|human|menschlicher?)_(?:agent|support|berater)
    (?:kunden|service|support)_(?:berater(?:in)?|betreuer(?:in)?|dienst) vorgesetzten? teamleiter(?:in)?
    servicekraft (?:support|service|kundenservice)_mitarbeiter (?:echte|reale)_person person
    \w*mitarbeiter(?:in)? agent(?:in|en)? \w*berater(?:in)? kundenservice kundendienst support_?team
    servicekraft teamleitung spezialist(?:in)?
    kundenbetreuer(?:in)? kundensupport gesprachspartner sachbearbeiter(?:in)? ansprechpartner(?:in)?
    chef(?:in)? manager vorgesetzter empfang rezeption operator echter_mensch menschliche_hilfe
    menschlicher_(?:mitarbeiter|support|kontakt)"""
)
GREETING = any_of("hallo hi guten_tag guten_morgen guten_abend servus moin gruss_gott entschuldigung sorry")
ROLE_PHRASE = rf"(?:(?:{COURTESY} )*(?:{DETERMINER} )*{ROLE_ALONE}(?: {ROLE_ALONE}| sprechen| reden){{0,3}})"
