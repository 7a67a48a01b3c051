"""What the encoder cannot see: what only sounds like a request for a person, and never is one."""

from __future__ import annotations

from chalicelib.domain.rules.letters import expression

# For each language: what answers here; without people, or with nobody; it has happened; only if; trades and jobs;
# head counts; errands; opening hours.
_NO_REQUEST = {
    "en": (
        r"(?:are|r|is|am|were|youre|you|i bet|do|does|did)(?: \w+){0,5} (?:bots?|chatbots?|robots?|"
        r"machines?|computers?|ai|programs?|software|(?:human|person|humans|people|someone|somebody) (?:or|"
        r"ever)\b.*|(?:an? )?(?:real |actual |true )?(?:human|person))$",
        r"(?:without|instead of|rather than|avoid) (?:\w+ ){0,3}(?:talk\w*|speak\w*|call\w*|contact\w*|"
        r"persons?|people|humans?|agents?|reps?)",
        r"(?:dont|do not|never|no need to|not|didnt|prefer not to|rather not) (?:\w+ )?(?:call|phone|ring|"
        r"transfer|contact|connect|escalate|talk|speak)(?:ing)?|(?:to|with) (?:nobody|no one)|no (?:\w+ "
        r")?(?:needed|necessary)",
        r"(?:already|yesterday|last (?:week|month|time)|earlier)(?: \w+){0,4} (?:spoke|talked|called|"
        r"chatted|helped|told|said|promised|transferred|sorted)|(?:spoke|talked|chatted) (?:to|with)(?: "
        r"\w+){1,4} (?:already|yesterday|last|and)|(?:agent|colleague|employee|manager|rep|advisor) "
        r"(?:already |has |had )?(?:\w+ed|told|said|was|gave|took|did)",
        r"(?:talk|speak|chat) (?:to|with) me|(?:if|when|in case|unless) (?:i|we) (?:\w+ ){0,2}(?:want|need|"
        r"ask|talk|speak|call)\w*",
        r"(?:my|an?|the|travel|insurance|estate) (?:travel|insurance|estate|real estate|tax|bank|cleaning) "
        r"(?:agent|advis[eo]r|manager)s?|human (?:resources|rights|hair|body)|(?:work|job|position|hir\w+|"
        r"apply|vacanc\w+|career)",
        r"(?:rather|prefer) not|how many|(?:for|of) (?:\w+ )?(?:people|persons)|(?:per|other|another|one "
        r"more|extra) (?:person|"
        r"people)|a person per",
        r"(?:clean|repair|fix|deliver|install|bring|carry|pick up) (?:\w+ )+|(?:hours|open|available|"
        r"opening)(?: \w+)* (?:support|service)|(?:support|service)(?: \w+)* (?:hours|open|available)",
    ),
    "es": (
        r"(?:eres|es|sos|estoy|hablo|pareces|contesta|responde|leen|lee)(?: \w+){0,4} (?:bot|robot|maquina|"
        r"programa|ordenador|computadora|humano|humana|humanos|persona|personas)(?: (?:real|de verdad|o "
        r"\w+.*|aqui|no))?$",
        r"sin (?:tener que |necesidad de |pasar )?(?:hablar|llamar|contactar|un|una|ningun\w*|nadie|que)",
        r"no (?:me |hace falta |necesito |quiero |es necesario |tiene |hay que )*(?:llam\w+|transfier\w+|"
        r"pas\w+|contact\w+|habl\w+|atienda|asesor\w*|agente\w*|que)|(?:con|a) nadie|ni falta",
        r"(?:ya|ayer|anoche|antes|semana pasada)(?: \w+){0,3} (?:hable|hablamos|hablaron|atend\w+|pas\w+|"
        r"llam\w+|dij\w+|resolv\w+|ayud\w+|comunic\w+)|me (?:pasaron|atendio|atendieron|comunicaron|"
        r"prometio|dijo|dijeron)|(?:agente|asesor|asesora|companero|companera|encargado|empleado|persona) "
        r"(?:me|que me|de ayer|muy|fue|era)",
        r"conmigo|(?:si|cuando|en caso de que|que pasa si) (?:\w+ )?(?:necesit\w+|quier\w+|quis\w+|pid\w+|"
        r"habl\w+)",
        r"(?:agentes?|asesor|asesora|operador|seguro\w*) (?:de (?:viajes?|seguros|movil|telefonia|\w+)|"
        r"inmobiliari\w+|fiscal)|recursos humanos|(?:trabajo|trabajar|vacante|empleo|curriculum)",
        r"para (?:\w+ )?personas|por persona|otra persona|una persona mas",
        r"(?:limpiar|reparar|arreglar|instalar|entregar|traer)|(?:horario|a que hora|cuando|que dias)(?: "
        r"\w+)* (?:atien\w+|soporte|servicio|asesor\w*)",
    ),
    "pt": (
        r"(?:voce|vc|tu|estou|to|falo|parece|responde|e)(?: \w+){0,4} (?:bot|robo|maquina|programa|"
        r"computador|humano|humana|pessoa|gente)(?: (?:real|de verdade|ou \w+.*|aqui|k+))?$",
        r"(?:respondid|lid|feit)[oa]s? por|sem (?:ter que |precisar |passar )?(?:falar|ligar|contat\w+|um|"
        r"uma|ninguem|que)",
        r"nao (?:me |preciso |quero |precisa |e preciso |tem )*(?:lig\w+|transf\w+|pass\w+|fal\w+|"
        r"atendente\w*|que)|(?:com|a) ninguem|ninguem precisa",
        r"(?:ja|ontem|antes|semana passada)(?: \w+){0,3} (?:falei|falamos|atend\w+|pass\w+|lig\w+|resolv\w+|"
        r"ajud\w+|convers\w+)|me (?:passaram|atendeu|atenderam|prometeu|disse|disseram)|(?:atendente|colega|"
        r"gerente|moca|funcionari\w) (?:me|que me|de ontem|muito|foi|era|disse)",
        r"comigo|(?:se|quando|caso) (?:eu )?(?:\w+ )?(?:precis\w+|quis\w+|quer\w*|ped\w+|fal\w+)",
        r"agentes? de viage\w+|recursos humanos|(?:trabalho|trabalhar|vaga|emprego|curriculo|sou) (?:como |"
        r"de |na |em )?\w*|(?:cartao|operadora|curso) (?:de|do|da|sobre) \w+",
        r"para (?:\w+ )?pessoas|por pessoa|outra pessoa|mais uma pessoa",
        r"(?:limpar|consertar|arrumar|instalar|entregar)|(?:horario|que horas|quando)(?: \w+)* (?:atend\w+|"
        r"suporte|servico)",
    ),
    "fr": (
        r"(?:es|est|etes|parle|discute|as l air|avez l air|suis je|repond|lit)(?: \w+){0,6} (?:bot|robot|"
        r"machine|programme|ordinateur|humain|humaine|humains|personne)(?: (?:reelle?|ou \w+.*|ici|mdr|lol|"
        r"occupee?|qui repond))?$|suis je|as l air|avez l air",
        r"sans (?:devoir |avoir a |passer )?(?:parler|appeler|par|contacter|un|une|personne)|inutile|pas "
        r"(?:besoin|la peine)",
        r"(?:ne|n) (?:me |m |veux |ai )*(?:\w+ )?(?:appel\w+|transf\w+|rappel\w+|passe\w*|parl\w+|"
        r"besoin)(?: pas| personne| aucun\w*| de)|(?:a|avec) personne|aucun (?:conseiller|agent)",
        r"(?:deja|hier|avant|semaine derniere)(?: \w+){0,4} (?:parl\w+|eu|appel\w+|regl\w+|aid\w+)|(?:parle|"
        r"eu)(?: \w+){0,4} (?:deja|hier)|(?:conseiller|conseillere|collegue|agent|directeur|responsable|"
        r"dame|personne) (?:m|que|qui|a|etait|de hier|charmant\w*) ",
        r"avec moi|(?:si|quand|au cas ou) (?:j |je )?(?:\w+ )?(?:ai besoin|veux|demand\w+|parl\w+|besoin)",
        r"agents? (?:de voyage\w*|immobilier\w*|d assurance\w*)|ressources humaines|(?:emploi|poste|"
        r"embauch\w+|travaill\w+)|(?:operateur|support) (?:de|pour|mobile)|robot (?:de cuisine|aspirateur|"
        r"menager)",
        r"(?:pour|a) \w+ personnes|(?:par|une autre|autre) personne|une personne (?:par|de plus)",
        r"(?:nettoyer|reparer|installer|livrer)|(?:horaires?|quand|a quelle heure)(?: \w+)* (?:service|"
        r"support|conseill\w+)",
    ),
    "de": (
        r"welche\w* (?:person|mensch\w*)|(?:bist|sind|seid|ist|klingst|spreche|sprech|chatte|schreibe|rede|"
        r"antwortet|bin|lesen|liest)(?: "
        r"\w+){0,5} (?:bots?|roboter\w*|maschinen?|mensch\w*|programm|computer|person|automat\w*)(?: "
        r"(?:oder \w+.*|mit|verbunden|hier))?$",
        r"ohne (?:\w+ ){0,3}(?:reden|sprechen|anruf\w*|mitarbeiter\w*|anzurufen|berater\w*|menschen)",
        r"(?:nicht|kein\w*|niemand\w*|nie) (?:\w+ ){0,3}(?:anruf\w+|angerufen|weiterleit\w+|verbind\w+|"
        r"zuruckruf\w+|reden|sprechen|telefonier\w+|notig|brauch\w+)|(?:brauche|mit) (?:niemand\w*|kein\w*)|"
        r"anruft$",
        r"(?:schon|gestern|bereits|letzte woche|vorhin)(?: \w+){0,5} (?:gesprochen|geredet|geholfen|"
        r"erreicht|telefoniert|angerufen|erledigt|gelost)|(?:mitarbeiter|mitarbeiterin|berater|kollege|"
        r"kollegin|chef|dame) (?:hat|war|am|meinte|sagte)",
        r"mit mir|(?:wenn|falls|sollte|sobald) (?:ich )?(?:\w+ )?(?:brauch\w*|will|jemand\w*|mochte|rede|"
        r"spreche)",
        r"wie viele|(?:reise|versicherungs|immobilien|steuer)\w*(?:agent|berater)\w*|(?:stelle|job|"
        r"bewerb\w+|arbeite\w*|sucht ihr|als) (?:\w+ )?\w*(?:berater|betreuer|mitarbeiter|agent)\w*|"
        r"(?:stelle|job|bewerb\w+|arbeite\w* als)",
        r"fur \w+ personen|(?:pro|weitere|andere) person|fur eine (?:andere|weitere) person",
        r"(?:reparier\w+|reparatur|putz\w+|reinig\w+|liefer\w+|zustell\w+)|(?:wann|offnungszeiten|"
        r"zeiten)(?: \w+)* (?:kundendienst|service|support|hotline)|(?:kundendienst|service|support)(?: "
        r"\w+)* erreichbar",
    ),
    "it": (
        r"(?:sei|siete|e|essere|sto|parlo|risponde|legge|sembri)(?: \w+){0,5} (?:bot|robot|macchina|"
        r"programma|computer|umano|umana|persona)(?: (?:vera|reale|o \w+.*|qui|sei.*))?$|per essere",
        r"senza (?:dover )?(?:parlare|chiamare|sentire|telefonare|passare|un|una|nessuno)|inutile",
        r"non (?:mi |ho |voglio |serve |e necessario |ho mai |preferisco )*(?:chiam\w+|trasfer\w+|pass\w+|"
        r"bisogno|parlare|chiesto|sentire)|preferisco non|con nessuno|nessun operatore",
        r"(?:gia|ieri|prima|settimana scorsa)(?: \w+){0,4} (?:parlato|sentito|chiamato|aiutato|risolto)|"
        r"(?:parlato|sentito)(?: \w+){0,4} (?:ieri|gia)|(?:operatore|collega|direttore|consulente|signora|"
        r"persona) (?:mi ha|ha|e stat\w|era|al telefono)",
        r"con me|(?:se|quando|nel caso) (?:mi |ho |\w+ )?(?:serv\w+|bisogno|voglio|chied\w+|parl\w+)",
        r"agent[ei] (?:di viaggi\w*|immobiliar\w*|assicurativ\w*)|risorse umane|(?:lavoro|lavorare|"
        r"assunzion\w+|curriculum)|robot aspirapolvere",
        r"per \w+ persone|(?:a|altra|un altra) persona|una persona in piu",
        r"(?:pulire|riparare|aggiustare|installare|consegnare)|(?:orari\w*|quando|a che ora)(?: \w+)* "
        r"(?:servizio|assistenza|operator\w+)",
    ),
    "id": (
        r"(?:kamu|anda|ini|apakah|saya|lu|lo|tumben|pinter|pintar)(?: \w+){0,5} (?:bot|robot|mesin|komputer|"
        r"program|manusia)(?: (?:atau .*|ya|kah|nya))?$",
        r"tanpa (?:\w+ )?(?:bicara|telepon|menelepon|orang|agen|cs)|(?:jangan|tidak perlu|ga usah|gak usah|"
        r"nggak usah) (?:\w+ ){0,2}(?:telepon|hubungi|transfer|bicara|sambung\w*|ditelepon)",
        r"(?:kemarin|sudah|udah|tadi)(?: \w+){0,4} (?:bicara|ngobrol|dibantu|membantu|bilang|telepon)|"
        r"(?:kalau|kalo|jika) (?:\w+ )?(?:butuh|perlu|mau)|(?:jam|kapan)(?: \w+)* (?:cs|admin|layanan|"
        r"customer service)",
        r"agen (?:perjalanan|asuransi|properti)|(?:untuk|buat) \w+ orang|orang lain|(?:lowongan|melamar|"
        r"bekerja|lamaran|kerja)|memperbaiki|membersihkan|(?:ketemu|janji) dokter|(?:dengan|sama) (?:saya|"
        r"ku|mu)$|dengan(?:ku|mu)",
    ),
    "ar": (
        r"(?:هل يرد|انت|انتم|انتي|هذا|اتحدث|اكلم|اتكلم|يجيبني|تبدو)(?: \w+){0,4} (?:بوت|روبوت|اله|انسان|"
        r"برنامج|حاسوب|شخص|كمبيوتر|بشر)(?: (?:ام|او|ولا) .*| حقيقي)?$",
        r"(?:بدون|دون|بلا|من غير) \w+|(?:لا|ما|مش|مو|مب) (?:\w+ ){0,2}(?:تتصل\w*|تحول\w*|احتاج|اريد|ابي|"
        r"ابغي|عايز|داعي)|مع (?:لا )?احد$",
        r"(?:كلمت|تكلمت|تحدثت|تواصلت|امس|امبارح|وعدني|قال لي|ساعدني|حل لي|انحلت)|(?:اذا|لو(?! سمح)|عندما) "
        r"\w+",
        r"وكيل (?:سفر|سفريات|تامين)|موارد بشريه|(?:وظيفه|توظيف|اعمل|اشتغل)|ل\w* اشخاص|شخص (?:اخر|اضافي)|"
        r"اصلاح|تصليح|تنظيف",
    ),
}
NO_REQUEST = {language: expression(rf"\b(?:{'|'.join(said)})\b") for language, said in _NO_REQUEST.items()}
"""Asking what answers here, doing it without people, professions, head counts, jobs and opening hours."""
