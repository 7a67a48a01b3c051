"""How people ask for a person in Indonesian, most of it in the short words of chat."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import any_of

_STRONG = any_of(
    r"""manusia(?:nya)? orang(?:nya)?_(?:asli|beneran|sungguhan|nyata|benar|betulan)(?:nya)? agen(?:nya)?
    cs(?:nya)?
    customer_(?:service|servis|care|support) layanan_(?:pelanggan|konsumen) petugas(?:nya)? operator(?:nya)?
    perwakilan(?:nya)? live_(?:agent|chat) human real_(?:person|human) admin_(?:asli|manusia|beneran)"""
)
_ROLE = any_of(
    rf"""{_STRONG.replace(" ", "_")} admin(?:nya)? staf staff agent pegawai(?:nya)? karyawan
    manajer(?:nya)? manager(?:nya)?
    atasan(?:nya)? bos(?:nya)? boss pimpinan supervisor(?:nya)? spv resepsionis resepsi penanggung_jawab
    teknisi
    pemilik(?:nya)? owner(?:nya)? dokter(?:nya)? perawat kasir apotek apoteker tim_\w+ bagian_\w+ divisi_\w+
    departemen_\w+ seseorang pihak_\w+ orang_(?:lain|dari_\w+)
    yang_(?:berwenang|bertanggung_jawab|ngerti|paham)
    konsultan ahlinya marketing sales"""
)
_PERSON = rf"(?:{_ROLE}|orang(?:nya)?|org)"
_NOT = r"(?:gak|ga|nggak|ngga|tidak|tdk|gk|enggak|engga|g|ngak|tak|kagak|kaga|ndak)"
_GAP = (
    r"(?:(?!(?:jadi|sebagai|kerja|daftar|soal|tentang|untuk|buat|karena|kalau|kalo|bot|robot|mesin|dan|"
    r"atau|kamu|anda|siapa|ganti|"
    r"ubah|nama|"
    r"harga|biaya|lowongan|bawa|pesan|berapa|per)\b)\w+ ){0,3}?"
)
_TALK = (
    r"(?:(?:ber)?bicara|bicarain|omong|ngomong|ngobrol|obrol|chat(?:an|ting)?|(?:ber)?konsultasi|"
    r"(?:ber)?komunikasi|"
    r"terhubung|tersambung|kontak|dilayani|dibantu|dijawab|dihubungi|berhubungan|telponan|curhat|diskusi|"
    r"bertemu|"
    r"ketemu|mengobrol|menghubungi|hubungi|hub)"
)
_WITH = r"(?:langsung |lgsg )?(?:dengan|dgn|dg|sama|ama|sm|ke|kepada|oleh|pada|via)"
_SEND = (
    r"(?:(?:di)?sambung(?:kan|in|kn)|(?:di)?hubung(?:kan|in|kn|i)|(?:di)?alih(?:kan|in)|(?:di)?terus(?:kan|"
    r"in)|"
    r"(?:di)?transfer|oper|operin|dioper|forward|lempar|(?:di)?pindah(?:kan|in)|(?:di)?arah(?:kan|in)|"
    r"(?:di)?panggil(?:kan|in)?|kasih|kasi|berikan|beri|konek(?:in)?|connect|datang(?:kan|in)|"
    r"eskalasi(?:kan)?|hub)"
)
_OBJECT = (
    r"(?: (?:saya|aku|gue|gw|kami|sy|dong|tolong|langsung|ini|percakapan|chat|keluhan|masalah|"
    r"obrolan|kasus|saja|aja))*"
)
_WANT = (
    r"(?:mau|mw|ingin|pengen|pengin|pingin|butuh|btuh|perlu|minta|mnta|mohon|cari|nyari|mana|tolong|tlg|"
    r"lebih suka|"
    r"bisa (?:minta|sama|dengan)|harap|kepingin|pake|pakai)"
)
_HELP = (
    r"(?:bantu|membantu|balas|bales|jawab|menjawab|baca|bacain|respon|ngerti|mengerti|paham|dengerin|"
    r"hubungi|telpon|"
    r"telepon|layani|urus|jelasin|jelaskan|bicara|diajak|ngomong|selesai\w*|nyelesai\w*|angkat|merespon|"
    r"membalas|denger)"
)
_NOT_A_SERVICE = rf"(?! (?:untuk|buat|utk|yang|yg) (?!(?:bisa |mau |akan |benar )?{_HELP}))"
_MACHINE = r"(?:bot(?:nya)?|robot(?:nya)?|mesin(?:nya)?|chatbot|ai|komputer|otomatis)"
_PLEASE = any_of(
    """tolong dong donk pls please plis ya kak min aja saja sekarang cepat cepetan skrg segera gan sis bang
    om makasih
    urgent tlg"""
)
_FILLER = any_of(
    """ok oke halo hai hi hallo permisi maaf kak min selamat_pagi selamat_siang selamat_sore selamat_malam
    pagi siang
    malam tolong mohon mau butuh minta ke sama dengan saya aku udah sudah ya yaudah eh pls please"""
)
_PHONE = r"(?:telpon|telepon|telfon|telp|tlp|tlpn|telponin|call|kontak)"

LANGUAGE = Language(
    code="id",
    requests={
        "verb_target": rf"{_TALK} {_WITH} {_GAP}{_PERSON}\b{_NOT_A_SERVICE}",
        "transfer": rf"{_SEND}{_OBJECT}(?: {_WITH})? {_GAP}{_ROLE}\b{_NOT_A_SERVICE}|{_SEND}{_OBJECT} "
        rf"{_WITH} "
        rf"{_PERSON}\b|kasih{_OBJECT} orang$",
        "reach_target": rf"(?:hubungi|menghubungi|kontak|panggil|panggilin|hub|tanya) {_GAP}{_ROLE}\b",
        "want_target": rf"{_WANT} {_GAP}{_ROLE}\b{_NOT_A_SERVICE}|(?:butuh|perlu|mana) (?:orang(?:nya)?|"
        rf"manusia)"
        rf"(?:$| (?:dong|asli|beneran|nih|sih|yang (?:bisa |mau )?{_HELP}))|ke (?:{_STRONG}|bagian \w+)"
        r"(?: (?:aja|saja|dong)|$)",
        "live_person": r"orang(?:nya)? (?:asli|beneran|sungguhan|nyata|betulan)|manusia (?:asli|beneran|"
        r"nyata)",
        "role_please": rf"^(?:{_FILLER} )*{_STRONG}(?: {_PLEASE})+|^(?:{_FILLER} )*(?:{_ROLE})(?: "
        rf"{_PLEASE})+$|"
        rf"^(?:tolong|mohon|minta) (?:ke )?{_ROLE}$",
        "department": rf"^(?:{_FILLER} )*(?:bagian|tim|divisi|departemen) \w+(?: {_PLEASE})+$|ke (?:bagian|"
        rf"divisi) \w+",
        "human_help": (
            rf"bantuan (?:dari )?(?:orang|manusia|petugas|staf|admin|cs)|nomor (?:cs|admin|layanan \w+) "
            rf"(?:yang|yg) bisa|"
            rf"(?:suruh|minta|tolong) (?:orang|seseorang|admin\w*|cs|staf\w*|tim\w*) (?:\w+ )?{_HELP}|ada "
            rf"(?:orang|"
            rf"seseorang|yang) (?:yang )?bisa (?:saya |aku |diajak |kami )*(?:ajak|bicara|ngobrol|hubungi)|"
            rf"dihubungi (?:lewat|"
            rf"via|melalui) (?:telepon|telpon|telp|tlp)"
        ),
        "call_me": (
            rf"{_PHONE} (?:saya|aku|gue|gw|kami|sy|balik|kembali|me|dong)\b|hubungi (?:saya|aku|kami|sy)\b|"
            rf"(?:seseorang|"
            rf"orang|tim\w*|staf\w*|petugas) (?:\w+ ){{0,3}}(?:menghubungi|menelepon|menelpon|hubungi|"
            rf"{_PHONE}) (?:saya|"
            rf"aku|kami)|(?:minta|mau|bisa|mohon|tolong) (?:di)?(?:{_PHONE})(?:in)?(?: (?:balik|saya|"
            rf"kembali|dong)|$)"
        ),
        "who_to_talk_to": (
            r"(?:bicara|ngomong|bcr|lapor|komplain|tanya|hubungi|menghubungi|kontak)(?: (?:dengan|sama|ke|"
            r"kepada|dgn|"
            r"sm))? siapa(?! nama)|(?:ke|kepada|sama) siapa (?:saya|aku|harus|bisa|lapor|bicara)|siapa "
            r"(?:yang|yg) bisa "
            r"(?:bantu|dihubungi|membantu|saya hubungi)"
        ),
    },
    protests={
        "someone_there": (
            rf"ada (?:orang(?:nya)?|manusia(?:nya)?|admin(?:nya)?|cs(?:nya)?|petugas(?:nya)?)(?: (?:{_NOT}|"
            rf"kah|sih|disini"
            rf"|di sini|ya|asli|beneran|online|yang (?:bisa )?{_HELP})| *$)|ada (?:yang|yg) (?:bisa |mau |"
            rf"akan |tolong "
            rf")*{_HELP}(?! (?:jam|minggu)\b)|orangnya mana"
        ),
        "nobody_understands": (
            rf"{_NOT} ada (?:satupun |seorangpun |orang )?(?:yang|yg) (?:bisa |mau )?{_HELP}|{_NOT} ada "
            rf"(?:orang|admin|cs|"
            rf"manusia)(?:nya)?(?: (?:di|yang|disini|ya|sih)|$)|{_NOT} (?:dibalas|dibales|dijawab|"
            rf"direspon) (?:siapa|terus)"
        ),
        "not_understood": (
            rf"(?:kamu|anda|lu|lo|kalian|kau|km|elu|bot ini|botnya)(?: (?:itu|emang|memang|kok|sih))*(?: "
            rf"{_NOT})(?: (?:bisa|"
            rf"akan|mau|pernah|juga))* (?:ngerti|mengerti|paham|memahami|nyambung|dengerin|membantu|denger|"
            rf"bantu)|(?:ini|"
            rf"itu|chat ini|percakapan ini) {_NOT} (?:membantu|ngebantu|berguna|menolong|nyambung)"
        ),
        "anyone_reading": r"ada (?:yang|yg) (?:baca|bacain|balas|bales|jawab)|ada (?:orang|manusia) "
        r"(?:yang )?(?:baca|kerja)",
        "no_bot": (
            rf"(?:jangan|{_NOT} mau|{_NOT} pengen|bukan|capek|cape|bosan|bosen|males|malas|percuma|stop|"
            rf"muak|kesel|kesal|"
            rf"benci|sebel|cukup|udahan|mending)(?: (?:chat|ngomong|bicara|ngobrol|sama|dengan|dgn|sm|pake|"
            rf"pakai|dijawab|"
            rf"dilayani|dibalas|oleh|balas|bales|terus|lagi|kasih|jawaban|balasan|dari|ini|si|ama|pesan|ke|"
            rf"berbicara|"
            rf"menggunakan|saya|aku))* {_MACHINE}(?! (?:ya|kah)$)|jawaban (?:robot|bot|otomatis|template) "
            rf"(?:terus|mulu|melulu)"
        ),
    },
    refused_before=(
        rf"(?:{_NOT}|jangan|belum|tanpa|bukan|gausah|gamau|batal|daripada|sebelum|gaperlu|nggausah)(?: "
        rf"(?:usah|perlu|mau|"
        r"butuh|ingin|harus|pernah|minta|bisa|di|saya|aku|lagi|jadi|pengen|dulu|ada|sampai|sempat|boleh|"
        r"di\w+|dengan|"
        r"sama|ke|hubungi|bicara|panggil|siapa|tolong|suka)){0,5}|(?:apakah|apa|emang|emangnya|"
        r"benarkah)(?: (?:saya|"
        r"aku|ini|lagi|sedang|sekarang|benar|sy|gue|kamu|anda|yang|balas|jawab|agen|kalian|itu))*|"
        r"^(?:apakah )?ini|^(?:ini )?(?:saya|aku|gue"
        r"|gw)(?: (?:lagi|sedang))|(?:kamu|anda|lu|lo|kalian|km)(?: (?:itu|kah|kayak|seperti|beneran|"
        r"adalah|dijawab|"
        r"bot|atau|memang|emang|cuma))*|(?:dijawab|dibalas)|(?:kerja|bekerja|jadi|sebagai|berapa|jam|"
        r"lowongan|biaya)(?: "
        r"(?:sebagai|jadi|banyak|berapa))*|^(?:apa(?:kah)? )?(?:perlu|harus|wajib|mesti)"
    ),
    refused_after=rf"(?:atau|apa|ato) (?:\w+ )?{_MACHINE}|(?:saya|aku) (?:bilang|minta|suruh)|(?:berapa|"
    rf"harga|jam)",
    told=(
        r"(?:bilang|katanya|kata|ngomong kalau|disuruh|diminta)(?: \w+){0,4}(?: ,)?|^(?:(?:dan|tapi|atau|"
        r"ok|,) )*(?:kalau|"
        r"kalo|klo|jika|bila|apabila|misal|misalnya|seandainya)(?: (?:saya|aku|nanti|suatu|mau|butuh|perlu|"
        r"gue|sy))*|(?:"
        r"kemarin|tadi|sudah|udah|udh|sdh|barusan|pernah)(?: (?:saya|aku|sudah|udah|pernah|pagi|siang|"
        r"malam|sempat|di))*|"
        r"(?:kakak|adik|teman|ibu|bapak|suami|istri|ayah|tetangga|temen|sodara|saudara|bos|mama|papa)(?: "
        r"(?:saya|aku|gue"
        r"|ku|sudah|udah|juga))+|apa(?:kah)? (?:saya )?(?:harus|perlu|wajib|mesti)(?: \w+)?|(?:ganti|ubah|"
        r"nama|email|nomor|"
        r"jam|kapan)(?: \w+)?"
    ),
    bare=(
        rf"(?:{_FILLER} )*{_STRONG}(?: {_PLEASE})*|(?:bicara|ngomong|chat|ke|sama) (?:dengan |sama |ke "
        rf")?{_ROLE}(?: "
        rf"{_PLEASE})*"
    ),
    namesakes=(
        r"agen (?:perjalanan|travel|wisata|asuransi|properti|rumah|pulsa|pembersih|tiket|rahasia|gas|resmi|"
        r"saya|tour|bank)"
        r"|(?:travel|tour) agen(?:t)?|operator (?:hp|seluler|telepon|tur|tour|wisata|mesin|kartu)|sumber "
        r"daya manusia|"
        r"(?:tubuh|hak asasi|hak) manusia|(?:biaya|uang|bebas|ongkos) admin|(?:untuk|buat|utk|per|\d+|dua|"
        r"tiga|empat|lima|"
        r"enam|tujuh|delapan|sepuluh|berapa|beberapa|banyak|satu|tiap|setiap|se) orang|orang (?:tua|dewasa|"
        r"anak|lain)|"
        r"seorang|bagian (?:depan|belakang|atas|bawah|dari|mana|yang|sumber)|bos saya|dokter (?:gigi|mata|"
        r"umum)"
    ),
    spelling="bicara sambungkan sambungin hubungkan manusia operator admin customer service ngomong petugas",
    respelt={"bcr": "bicara", "bcra": "bicara", "ngmg": "ngomong", "ngmng": "ngomong", "agn": "agen"}
    | {
        "costumer": "customer",
        "servis": "service",
        "yg": "yang",
        "dgn": "dengan",
        "utk": "untuk",
        "org": "orang",
    }
    | {
        "smbungin": "sambungin",
        "sambungkn": "sambungkan",
        "oprator": "operator",
        "bicra": "bicara",
        "ngmong": "ngomong",
    },
    cues=(
        r"(?:saya|aku|gue|gw|sy|kami|mau|mw|ingin|pengen|ada|yang|yg|tidak|tdk|gak|ga|gk|nggak|dong|donk|"
        r"tolong|tlg|ke|sama|"
        r"dengan|dgn|min|kak|bisa|minta|mohon|jangan|bosan|bosen|capek|cape|percuma|butuh|perlu|ini|itu|cs|"
        r"hub|aja|orang|org|"
        r"bagian|tim|admin|manusia|hubungi|bicara|siapa|operator|oprator|petugas|agen|layanan|customer|"
        r"costumer|panggil\w*|kamu|anda|robot|jawaban|mana|"
        r"sambung\w*|hubung\w*|(?:di|me)?tel[pef]\w*|orang\w*|ngomong|chat)\b"
    ),
    not_misspelt="mesin amin bicarain sambung",
)
