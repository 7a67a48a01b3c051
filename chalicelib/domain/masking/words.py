"""What people call the numbers that must not travel, in plain letters; Latin names stand as whole words."""

from __future__ import annotations


def _names(latin: str, other: str) -> str:
    """Names as a regular expression: one a line, `~` for an optional space or dash."""
    names = "|".join(line.strip().replace("~", r"[ \-]?") for line in latin.strip().splitlines())
    others = "|".join(line.strip() for line in other.strip().splitlines())
    return rf"(?<![^\W_])(?:{names})(?![^\W_])|{others}"


_CONNECTORS = r"""
    is|was|are|its|it\ss|es|son|era|sera|e|eh|est|c.?est|ist|war|lautet|adalah|yaitu|ini|hai|h|no|nr|nro|n|num|
    numero|numeros|number|numbers|nummer|nomor|digits|of|the|this|that|my|your|mi|su|tu|o|a|da|do|de|del|la|el|
    il|le|mein|meine|meu|minha|mon|ma|mio|mia|saya|ku|mera|ka|ke|for|here|aqui|aca|esta|este|voici|hier|ecco|und|
    and|then|also|ye|yeh|नंबर|नम्बर|संख्या|है|हैं|मेरा|का|यह|ये|הוא|היא|הינו|שלי|מספר|זה|هو|هي|رقم|رقمي|رقمها|الخاص\sبي
"""
LINK = rf"(?:[^\w+•]{{0,3}}(?:{''.join(_CONNECTORS.split())})(?!\w)){{0,4}}[^\w+•]{{0,4}}"
"""What may stand between the name of a number and the number: `is`, `:`, `nº`, but no other thing's name."""

CARD_WORDS = _names(
    r"""
    (?:credit|debit|bank|visa|my|your|the|this)[ ]cards?
    card~(?:number|no|details)
    visa|mastercard|master~card|amex|american express|maestro|rupay|elo
    tarjetas?(?:[ ]de[ ](?:credito|debito))?
    cart[oõ]es|cartao(?:[ ]de[ ](?:credito|debito))?
    carte[ ](?:bancaire|bleue|de[ ]credit|de[ ]debit|visa)|ma[ ]carte|cb
    (?:kredit|debit|ec|bank|giro)?karten?(?:nummer)?
    carta[ ](?:di[ ](?:credito|debito)|prepagata)|bancomat|mia[ ]carta|numero[ ](?:della[ ])?carta
    kartu(?:[ ](?:kredit|debit|atm))?
    """,
    """
    (?:क्रेडिट|डेबिट|एटीएम)? ?कार्ड
    כרטיס(?: ה?אשראי)?
    אשראי
    (?:ال)?بطاق(?:ة|ه|تي)
    الفيزا|فيزا
    """,
)

CARD_NUMBER_WORDS = _names(
    r"""
    (?:credit|debit|bank|visa|master|rupay|amex|maestro)[ ]?card|card~(?:number|no|details)|my[ ]card
    tarjeta(?:[ ]de[ ](?:credito|debito))?
    cartao(?:[ ]de[ ](?:credito|debito))?
    carte[ ](?:bancaire|bleue|de[ ]credit|de[ ]debit)|ma[ ]carte
    (?:kredit|debit)?kartennummer|(?:kredit|debit)karte|karten~nr
    carta[ ](?:di[ ](?:credito|debito)|prepagata)|numero[ ]della[ ]carta|mia[ ]carta
    (?:nomor|no)[ ]kartu|kartu[ ](?:kredit|debit|atm)
    """,
    """
    (?:क्रेडिट |डेबिट )?कार्ड
    כרטיס(?: ה?אשראי)?(?: שלי)?
    (?:ال)?بطاق(?:ة|ه|تي)(?: الائتمان| البنك)?
    """,
)

ACCOUNT_WORDS = _names(
    r"""
    iban|clabe|cbu|cvu|ifsc|bban
    (?:bank|checking|savings|current)[ ]account(?:~(?:number|no))?
    (?:routing|sort)~(?:number|code|no)
    cuenta[ ](?:bancaria|corriente|de[ ]ahorros?|interbancaria|clabe)|clave[ ]interbancaria
    conta[ ](?:bancaria|corrente|poupanca)
    compte[ ](?:bancaire|courant)|rib
    kontonummer|konto~nr|blz|bankleitzahl
    conto[ ](?:corrente|bancario)
    (?:nomor|no)[ ]rekening|rekening(?:[ ](?:bank|bca|bri|bni|mandiri))?
    bank[ ]khata
    """,
    """
    बैंक (?:खाता|अकाउंट)(?: नंबर| संख्या)?|खाता (?:नंबर|संख्या)
    (?:מספר )?חשבון ה?בנק(?: שלי)?
    (?:رقم )?(?:ال)?حساب(?:ي)? (?:ال)?(?:بنكي|مصرفي)|الآيبان|آيبان|ايبان
    """,
)

IDENTITY_WORDS = _names(
    r"""
    id~(?:number|no|card|document)|identity~(?:number|no|card|document)|identification~(?:number|no|card)
    (?:national|personal|government|emirates|citizen)[ ](?:id|identity|insurance|identification)(?:~(?:number|no|card))?
    passport(?:~(?:number|no))?|passaport|(?:driver.?s|driving)[ ]licen[cs]e(?:~(?:number|no))?
    social~security(?:~(?:number|no))?|ssn|itin|nino|nhs~(?:number|no)|medicare(?:~(?:number|no))?
    tax~(?:id|number|file~number)|tfn|sin~(?:number|no)|iqama
    a+dh+a+r(?:~(?:card|number|no))?|adhar(?:~(?:card|number|no))?|aadhar(?:~(?:card|number|no))?|uidai
    pan~(?:card|number|no)|epic~(?:number|no)|voter~(?:id|card)
    dni|nie|nif|cif|d\.n\.i\.?|n\.i\.e\.?|n\.i\.f\.?|nss|curp|rfc|cuit|cuil|rut|ruc|nit|cedula|pasaporte
    cedula[ ]de[ ](?:identidad|ciudadania)|documento[ ](?:nacional[ ])?de[ ]identidad
    carne[t]?[ ]de[ ](?:identidad|conducir)
    seguridad[ ]social|clave[ ]de[ ]elector|c\.c\.
    cpf|cnpj|rg|cnh|niss|contribuinte|cartao[ ]de[ ]cidadao|bilhete[ ]de[ ]identidade|passaporte|utente
    titulo[ ]de[ ]eleitor
    nir|cni|(?:numero[ ]de[ ])?secu(?:rite[ ]sociale)?|carte[ ](?:d.identite|vitale)|passeport
    numero[ ]fiscal|permis[ ]de[ ]conduire
    steuer~id(?:entifikationsnummer)?|id~nr|idnr|personalausweis(?:nummer)?|ausweis(?:nummer)?
    reisepass(?:nummer)?|passnummer
    (?:sozial|renten|kranken)versicherungs?nummer|versichertennummer|sv~nummer|fuhrerschein(?:nummer)?
    ahv(?:~nummer)?
    codice[ ]fiscale|cod\.?[ ]?fisc\.?|carta[ ]d.identita|passaporto|patente|tessera[ ]sanitaria
    nik|ktp|e~ktp|npwp|paspor|kartu[ ](?:keluarga|identitas|tanda[ ]penduduk)
    teudat[ ]zehut|teudat[ ]ze.?ut|mispar[ ]zehut
    """,
    """
    आधार(?: कार्ड| नंबर| नम्बर)*
    पैन(?: कार्ड| नंबर)+
    पहचान पत्र
    पासपोर्ट
    मतदाता
    תעודת ה?זהות
    מספר ה?זהות
    ת[."'״׳]{0,2}ז\\b
    דרכון
    רישיון ה?נהיגה
    (?:رقم |ال)?(?:ال)?(?:هوية|هويه|هويتي)(?: الوطنية| الإماراتية)?
    الرقم (?:القومي|الوطني)
    (?:ال)?بطاقة (?:الهوية|الشخصية|هوية)
    (?:رقم )?جواز(?: ال?سفر)?
    (?:ال)?[إا]قامة
    """,
)

OTHER_NUMBERS = _names(
    r"""
    order|orders|booking|reservation|reference|ref|tracking|shipment|parcel|invoice|receipt|ticket|case|item
    product|sku|serial|imei
    phone|telephone|mobile|cell|tel|whatsapp|call
    pedido|pedidos|reserva|referencia|seguimiento|envio|guia|factura|recibo|telefono|movil|celular|serie
    albaran
    encomenda|rastreio|rastreamento|fatura|nota[ ]fiscal|telefone|telemovel|protocolo
    commande|colis|suivi|facture|telephone|portable
    bestell~?nummer|bestellung|auftrag|sendung|sendungsnummer|rechnung|telefon|handy|seriennummer
    ordine|spedizione|fattura|telefono|cellulare|tracciamento
    pesanan|resi|telepon|hp|faktur|invoice
    """,
    """
    ऑर्डर|फोन|फ़ोन|मोबाइल|ट्रैकिंग
    הזמנה|טלפון|נייד|חשבונית|משלוח
    طلب|الطلب|هاتف|جوال|فاتورة|شحنة|تتبع
    """,
)
"""Names of numbers that may travel; one right before a number is believed."""
