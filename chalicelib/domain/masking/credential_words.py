"""What people call passwords, PINs and codes in each language, in plain letters, and how they hand them over."""

from __future__ import annotations


def _words(latin: str, other: str) -> str:
    """One name a line; Latin ones stand as whole words, `~` is an optional space or dash."""
    names = "|".join(line.strip().replace("~", r"[ \-]?") for line in latin.strip().splitlines())
    others = "|".join(line.strip() for line in other.strip().splitlines())
    return rf"(?<![^\W_])(?:{names})(?![^\W_])|{others}"


PASSWORDS = _words(
    r"""
    pass~words?|pas+~?w[oa]rds?|passwd|pwd|psw|pw|pass~?code|pass~phrase
    contrasen[an]s?|contrasena|contraseya
    clave(?:[ ](?:de[ ]acceso|secreta|personal))?
    clave[ ]del?[ ](?:banco|wifi|correo|email|cuenta|usuario|tarjeta|app|web|acceso)
    senha(?:[ ](?:de[ ]acesso|do[ ]\w+|da[ ]\w+))?|palavra~passe
    mots?[ ]de[ ]passe|mdp
    passw[oö]rt|kennwort|zugangsdaten
    parola[ ](?:d.ordine|chiave|segreta)
    kata[ ]sandi|sandi
    """,
    """
    पासवर्ड
    ה?סיסמ[הא](?: שלי)?|סיסמת ה?\\w+|סיסמתי
    كلم[ةه] (?:ال)?(?:سر|مرور|المرور|السر)(?: الخاصة بي)?
    (?:ال)?باسو?رد
    """,
)

PINS = _words(
    r"""
    pin(?:~(?:code|number|nummer|numero))?|nip|codigo[ ]pin|code[ ]pin|codice[ ]pin|kode[ ]pin|geheimzahl
    m?pin|upi~pin|atm~pin
    """,
    """
    पिन
    קוד סודי|הקוד הסודי|פין
    (?:ال)?رقم السري|(?:ال)?رمز السري
    """,
)

CODES = _words(
    r"""
    otps?|o\.t\.p\.?|2fa(?:[ ]code)?|m?tan|sms~tan
    (?:verification|security|one~time|access|sms|text|whatsapp|activation)[ ](?:code|password|pin|number)
    (?:log~?in|log~?on|sign~in|authentication|auth)[ ](?:code|password|pin|number)
    one~time~(?:code|password|pin|passcode)
    code[ ](?:i|we)[ ](?:received|got|was[ ]sent)(?:[ ](?:by|via|on)[ ]\w+)?
    code[ ](?:you|they)[ ](?:just[ ])?(?:sent|texted)(?:[ ]me)?(?:[ ](?:by|via)[ ]\w+)?
    codigo[ ](?:de[ ])?(?:verificacion|seguridad|acceso|sms|autenticacion|un[ ]solo[ ]uso|activacion|whatsapp)
    codigo[ ]que[ ](?:me[ ])?(?:ha[ ]|han[ ])?(?:llego|llegado|recibi)(?:[ ]por[ ]\w+)?
    codigo[ ]que[ ](?:me[ ])?(?:han[ ])?(?:enviaron|enviado|mandaron|mandado|enviasteis|mandasteis)(?:[ ]por[ ]\w+)?
    clave[ ](?:dinamica|de[ ]un[ ]solo[ ]uso|sms|temporal)|token
    codigo[ ](?:de[ ])?(?:verificacao|seguranca|acesso|sms|autenticacao|whatsapp)
    codigo[ ]que[ ](?:recebi|chegou|me[ ]mandaram)(?:[ ]por[ ]\w+)?
    code[ ](?:de[ ])?(?:verification|securite|d.?acces|sms|a[ ]usage[ ]unique|secret|confidentiel)
    code[ ](?:recu|que[ ]j.?ai[ ]recu)(?:[ ]par[ ]\w+)?
    (?:sms|bestatigungs|verifizierungs|sicherheits|zugangs|einmal|freischalt|login|aktivierungs)~(?:code|kode|passwort|pin)
    code[ ]aus[ ]der[ ]sms
    codice[ ](?:di[ ])?(?:verifica|sicurezza|accesso|sms|otp|monouso|attivazione)
    codice[ ](?:ricevuto|che[ ]ho[ ]ricevuto)(?:[ ]\w+[ ]sms)?
    kode[ ](?:verifikasi|otp|keamanan|akses|sms|rahasia|aktivasi)
    kode[ ]yang[ ](?:saya[ ]terima|dikirim|masuk)
    """,
    """
    ओ ?टी ?पी|(?:वेरिफिकेशन|सत्यापन|सुरक्षा) कोड
    קוד ה?(?:אימות|אבטחה|גישה|כניסה|חד[- ]?פעמי|sms)|ה?קוד ש(?:קיבלתי|נשלח|הגיע)(?: לי)?(?: ב\\w+)?
    (?:رمز|كود) (?:ال)?(?:تحقق|تأكيد|تاكيد|أمان|امان|دخول|تفعيل|otp)|(?:الرمز|الكود) الذي وصلني
    """,
)

CARD_CODES = _words(
    r"""
    c\.?v\.?v\.?2?|cvc2?|cvn|csc
    (?:security|card)[ ]code|(?:three|3|last[ ](?:three|3))[ ]digits[ ]on[ ]the[ ]back
    codigo[ ]de[ ](?:seguridad|seguranca)|code[ ]de[ ]securite|cryptogramme|prufnummer|prufziffer
    sicherheitscode
    codice[ ]di[ ]sicurezza|kode[ ]keamanan
    """,
    """
    सी ?वी ?वी
    שלוש ה?ספרות ב?גב|3 ספרות ב?גב
    رمز (?:ال)?[أا]مان
    """,
)

BARE_CODES = _words(
    r"""
    (?:the|this|my|your|sms)[ ]code|(?:el|mi|tu|este|su)[ ]codigo|(?:o|meu|seu|este)[ ]codigo
    (?:le|mon|votre|ton)[ ]code
    (?:der|mein|dein|ihr)[ ]code|(?:il|mio|tuo|suo)[ ]codice|kode(?:nya|[ ]saya)?|mera[ ]code
    """,
    """
    मेरा कोड|कोड
    הקוד(?: שלי)?
    (?:الرمز|الكود)(?: هو)?
    """,
)

FOR_WHAT = (
    r"(?:[ ](?:number|code|numero|nummer|nomor|baru|nueva|nuevo|actual|saya|ku|shuma|shelli))?"
    r"(?:[ ](?:for|de|del|da|do|du|fur|per|untuk|to|of|on|in|en|em|zu|im|am|al|a|pour|por|via|by)[ ]"
    r"(?:(?:my|the|mi|la|el|meu|minha|mon|ma|mein|meine|il|mio|app|online)[ ])?[^\W\d]+(?=[ ]?(?::|=|"
    r"is|es|e|est|ist|adalah)(?!\w)))?"
    r"(?:[ ](?:मेरा|שלי|שקיבלתי|שנשלח|الخاص بي|الخاصة بي))?"
)

IS = (
    r"[^\S\n]*(?:(?:is|was|es|era|e|est|c.?est|ist|war|lautet|adalah|yaitu|ye|yeh|hai|h|now|ahora|"
    r"jetzt|है|यह|הוא|היא|הינו|זה|هو|هي)"
    r"(?!\w)[^\S\n]*:?|[:=]|->|→|-(?=[ ]))[ \n]?|[?!.]?\s*\n\s*(?=\S+\s*(?:\n|$))"
)

IS_MY = (
    r"[\"'»”’)\]]?[ ](?:is|was|es|era|e|est|ist|war|adalah|itu|हमारा|मेरा|הוא|היא|זה|هو|هي)"
    r"(?:[ ](?:my|the|your|mi|la|el|tu|su|o|a|meu|minha|sua|mon|ma|votre|le|mein|dein|das|die|der|il|"
    r"mio|mia|मेरा|whatsapp|google|facebook|instagram|apple)){0,2}[ ]"
)

NOT_SECRETS = (
    r"not|no|nao|non|pas|nicht|bukan|tidak|nahi|"
    r"\w{0,5}(?:wrong|correct|valid|expir|block|lock|need|requir|forgot|lost|miss|weak|strong|chang|"
    r"reset|secret|privat|"
    r"saf|secur|compromis|hack|stol|reject|refus|accept|unknown|working|gone|broken|there|same|this|that|"
    r"too|very|still|always|never|also|empty|blank|ok|okay|fine|simple|easy|hard|long|short|old|new|"
    r"equivocad|errad|erron|segur|debil|fort|necesari|obligatori|olvid|perdi|cambi|igual|mism|vencid|caduc|"
    r"necessari|esquec|muda|alter|faux|fausse|oubli|perdu|chang|incorrect|falsch|richtig|vergessen|"
    r"abgelaufen|"
    r"gesperrt|sicher|ungultig|sbagliat|corrett|dimenticat|scadut|bloccat|salah|benar|lupa|hilang|diblokir|"
    r"galat|sahi|bhool|please|por favor|funcion|funziona|marche|geht|kaputt|गलत|सही|भूल|שגוי|נכון|שכח|"
    r"חסום|خاطئ|خطأ|صحيح|نسيت)\w{0,4}"
)
