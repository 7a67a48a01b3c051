"""How people ask for a person in Indonesian, most of it in the short words of chat."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.human_request.words import id as words

LANGUAGE = Language(
    code="id",
    requests={
        "transfer_chat": (
            rf"(?:alihkan|pindahkan|teruskan|oper|transfer) (?:chat|percakapan|obrolan|kasus|"
            rf"telepon)(?:nya)?(?: (?:saya|ini|"
            rf"aku))?(?: {words.PLEASE})*$|(?:butuh|perlu|cari) orang(?:nya)? (?:untuk|buat|yang) (?:\w+ "
            rf")?(?:bantu|membantu|"
            rf"menjawab|jawab|melayani|mengurus)|(?:bagaimana|gimana) (?:cara )?(?:\w+ )?(?:kontak|"
            rf"menghubungi|hubungi|ketemu) "
            rf"{words.PERSON}"
        ),
        "person_free": (
            rf"ada (?:{words.ROLE}|orang|yang)(?:nya)? (?:yang |yg )?(?:bisa |lagi )?(?:ngobrol|free|luang|"
            rf"kosong|kerja|jaga|bertugas|online)|ada (?:yang|yg) (?:kerja|jaga|bertugas)|(?:biar|biarkan|"
            rf"mau|minta|tolong) (?:manusia|orang|petugas|staf|pegawai) (?:yang |yg )?(?:urus|mengurus|baca|"
            rf"cek|tangani|proses|putuskan)|(?:dibaca|diurus|dicek|dijawab|ditangani|dilihat) (?:oleh "
            rf")?(?:orang|manusia|petugas|staf|pegawai)|{words.TALK} (?:dengan|dgn|sama) (?:atasan|bos|"
            rf"manajer)(?:mu|nya| kamu| anda)"
        ),
        "person_to_look": (
            rf"(?:orang|petugas|pegawai|staf|staff|admin|cs|manusia|seseorang)(?:nya)? (?:yang |yg )(?:bisa "
            rf")?(?:cek|periksa|lihat|baca|urus|tangani|menangani|jawab|menjawab|bantu|balas)|(?:saya|aku|"
            rf"gue|gw) mau orang(?:nya)?(?: (?:asli|aja|saja|dong))?$|(?:suruh|minta) (?:{words.ROLE}) "
            rf"?(?:\w+ )?(?:hubungi|telepon|telpon|kontak|balas|jawab)"
        ),
        "verb_target": rf"{words.TALK} {words.WITH} {words.GAP}{words.PERSON}\b{words.NOT_A_SERVICE}",
        "transfer": rf"{words.SEND}{words.OBJECT}(?: {words.WITH})? "
        rf"{words.GAP}{words.ROLE}\b{words.NOT_A_SERVICE}|{words.SEND}{words.OBJECT} {words.WITH} "
        rf"{words.PERSON}\b|kasih{words.OBJECT} orang$",
        "reach_target": rf"(?:hubungi|menghubungi|kontak|panggil|panggilin|hub|tanya) "
        rf"{words.GAP}{words.ROLE}\b",
        "want_target": rf"{words.WANT} {words.GAP}{words.ROLE}\b{words.NOT_A_SERVICE}|(?:butuh|perlu|mana) "
        rf"(?:orang(?:nya)?|"
        rf"manusia)"
        rf"(?:$| (?:dong|asli|beneran|nih|sih|yang (?:bisa |mau )?{words.HELP}))|ke (?:{words.STRONG}|bagian "
        rf"\w+)"
        r"(?: (?:aja|saja|dong)|$)",
        "live_person": r"orang(?:nya)? (?:asli|beneran|sungguhan|nyata|betulan)|manusia (?:asli|beneran|"
        r"nyata)",
        "role_please": rf"^(?:{words.FILLER} )*{words.STRONG}(?: {words.PLEASE})+|^(?:{words.FILLER} "
        rf")*(?:{words.ROLE})(?: {words.PLEASE})+$|^(?:tolong|mohon|minta) (?:ke )?{words.ROLE}$",
        "department": rf"^(?:{words.FILLER} )*(?:bagian|tim|divisi|departemen) \w+(?: {words.PLEASE})+$|ke "
        rf"(?:bagian|divisi) \w+",
        "human_help": (
            rf"bantuan (?:dari )?(?:orang|manusia|petugas|staf|admin|cs)|nomor (?:cs|admin|layanan \w+) "
            rf"(?:yang|yg) bisa|(?:suruh|minta|tolong) (?:orang|seseorang|admin\w*|cs|staf\w*|tim\w*) "
            rf"(?:\w+ )?{words.HELP}|ada (?:orang|seseorang|yang) (?:yang )?bisa (?:saya |aku |diajak |kami "
            rf")*(?:ajak|bicara|ngobrol|hubungi)|dihubungi (?:lewat|via|melalui) (?:telepon|telpon|telp|tlp)"
        ),
        "call_me": (
            rf"{words.PHONE} (?:saya|aku|gue|gw|kami|sy|balik|kembali|me|dong)\b|hubungi (?:saya|aku|kami|"
            rf"sy)\b|(?:seseorang|orang|tim\w*|staf\w*|petugas) (?:\w+ ){{0,3}}(?:menghubungi|menelepon|"
            rf"menelpon|hubungi|{words.PHONE}) (?:saya|aku|kami)|(?:minta|mau|bisa|mohon|tolong) "
            rf"(?:di)?(?:{words.PHONE})(?:in)?(?: (?:balik|saya|kembali|dong)|$)"
        ),
        "give_number": (
            rf"(?:minta|mau|butuh|bagi|kasih|tolong|boleh|share|bisa)(?: \w+){{0,2}}? (?:nomor|nomer|no|"
            rf"kontak|wa)(?:nya)? "
            rf"(?:\w+ )?(?:cs|admin|call center|customer \w+|layanan \w+|operator|petugas|agen|pengaduan|orang\w*|"
            rf"tim \w+)|(?:nomor|nomer|kontak) (?:cs|admin|call center|customer \w+|layanan \w+|operator|"
            rf"petugas)(?:nya)?"
            rf" (?:{words.PLEASE}|yang)|(?:bisa|boleh|mau|minta|tolong|mohon) (?:saya |aku "
            rf")?(?:di)?{words.PHONE}(?:in)? "
            rf"(?:{words.NOT}|ya|kah|kak|min|aja|dong)"
        ),
        "connect_me": (
            rf"^(?:{words.FILLER} |bisa |boleh |segera )*(?:di)?(?:sambung|hubung|alih)(?:kan|in)(?: (?:saya|"
            rf"aku|gue|gw|dong|min|kak|segera|ya|sekarang))*$|"
            rf"^(?:{words.FILLER} )*orang(?:nya)? (?:dong|donk|pls|please|tolong|plis)$|(?:minta|mau|ingin|"
            rf"mohon|tolong|bisa|pengen|harap) (?:saya |aku )?"
            rf"dihubungi(?: (?:balik|kembali|segera|oleh|sekarang|cs|tim|lagi)|$)|angkat (?:dong |donk |"
            rf"tolong )*(?:tel\w+|call)"
        ),
        "get_to_them": (
            rf"(?:ketemu|ngobrol|hubungi|menghubungi|kontak|telepon|telpon|chat)(?: (?:sama|dengan|dgn|ke))? "
            rf"{words.ROLE} (?:gimana|bagaimana|"
            rf"gmn|dimana|di mana|kemana|lewat mana|caranya)|(?:admin\w*|cs\w*|petugas\w*|operator\w*) "
            rf"(?:tolong|mohon|plis|please|coba|dong) "
            rf"(?:di)?(?:balas|bales|jawab|respon|bantu|angkat)|mau (?:sama|ke|dengan|dgn|ama) "
            rf"orang(?:nya)?(?: (?:aja|saja|dong|asli|langsung)|$)"
        ),
        "ask_them": (
            rf"{words.WANT} (?:\w+ )?(?:tanya|nanya|bertanya|komplain|complain|lapor|konfirmasi|cerita)(?: "
            rf"\w+)? (?:ke|sama|"
            rf"kepada|dengan|ama) (?:{words.ROLE}|orangnya|orang \w+)"
        ),
        "who_to_talk_to": (
            r"(?:bicara|ngomong|bcr|lapor|komplain|tanya|hubungi|menghubungi|kontak)(?: (?:dengan|sama|ke|"
            r"kepada|dgn|sm))? siapa(?! nama)|(?:ke|kepada|sama) siapa (?:saya|aku|harus|bisa|lapor|bicara)|"
            r"siapa (?:yang|yg) bisa (?:bantu|dihubungi|membantu|saya hubungi)"
        ),
    },
    protests={
        "someone_there": (
            rf"^(?:\w+ )?(?:admin|cs|operator|orang|petugas)(?:nya)? (?:mana|dimana|di mana|kemana|ke "
            rf"mana)(?: (?:nih|sih|ya|dong|woi|kok|{words.NOT}|dibales|dibalas|balas|bales|respon|jawab|"
            rf"muncul))*$|ada (?:orang(?:nya)?|manusia(?:nya)?|admin(?:nya)?|"
            rf"cs(?:nya)?|petugas(?:nya)?)(?: (?:di sana|disana|{words.NOT}|kah|sih|disini|di sini|ya|asli|"
            rf"beneran|online|yang (?:bisa )?{words.HELP})| *$)|ada (?:yang|yg) (?:bisa |mau |akan |tolong "
            rf")*{words.HELP}(?! (?:jam|minggu)\b)|orangnya mana"
        ),
        "nobody_understands": (
            rf"{words.NOT} ada (?:satupun |seorangpun |orang )?(?:yang|yg) (?:bisa |mau )?{words.HELP}|"
            rf"{words.NOT} ada (?:orang|admin|cs|manusia)(?:nya)?(?: (?:di|yang|disini|ya|sih)|$)|"
            rf"{words.NOT} (?:dibalas|dibales|dijawab|direspon) (?:siapa|terus)"
        ),
        "not_understood": (
            rf"(?:kamu|anda|lu|lo|kalian|kau|km|elu|bot ini|botnya)(?: (?:itu|emang|memang|kok|sih))*(?: "
            rf"{words.NOT})(?: (?:bisa|akan|mau|pernah|juga))* (?:ngerti|mengerti|paham|memahami|nyambung|"
            rf"dengerin|membantu|denger|bantu)|(?:ini|itu|chat ini|percakapan ini) {words.NOT} (?:membantu|"
            rf"ngebantu|berguna|menolong|nyambung)"
        ),
        "anyone_reading": r"ada (?:yang|yg) (?:baca|bacain|balas|bales|jawab)|ada (?:orang|manusia) (?:yang "
        r")?(?:baca|kerja)",
        "no_bot": (
            rf"(?:jangan|{words.NOT} mau|{words.NOT} pengen|bukan|capek|cape|bosan|bosen|males|malas|"
            rf"percuma|stop|muak|kesel|kesal|benci|sebel|cukup|udahan|mending)(?: (?:chat|ngomong|bicara|"
            rf"ngobrol|sama|dengan|dgn|sm|pake|pakai|dijawab|dilayani|dibalas|oleh|balas|bales|terus|lagi|ya|"
            rf"banget|deh|sih|"
            rf"kasih|jawaban|balasan|dari|ini|si|ama|pesan|ke|berbicara|menggunakan|saya|aku))* "
            rf"{words.MACHINE}(?! (?:ya|kah)$)|jawaban (?:robot|bot|otomatis|template) (?:terus|mulu|melulu)"
        ),
    },
    refused_before=(
        rf"(?:{words.NOT}|jangan|belum|tanpa|bukan|gausah|gamau|batal|daripada|sebelum|gaperlu|nggausah)(?: "
        rf"(?:usah|perlu|mau|"
        r"butuh|ingin|harus|pernah|minta|bisa|di|saya|aku|lagi|jadi|pengen|dulu|ada|sampai|sempat|boleh|"
        r"di\w+|sambung\w*|hubung\w*|alih\w*|transfer|oper|terus\w*|dengan|"
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
    refused_after=rf"(?:atau|apa|ato) (?:\w+ )?{words.MACHINE}|(?:saya|aku) (?:bilang|minta|suruh)|"
    rf"(?:berapa|harga|jam|kemarin|minggu lalu|barusan|tadi)",
    told=(
        r"(?:bilang|katanya|kata|ngomong kalau|disuruh|diminta)(?: \w+){0,4}(?: ,)?|^(?:(?:dan|tapi|atau|ok|"
        r",) )*(?:kalau|kalo|klo|jika|bila|apabila|misal|misalnya|seandainya)(?: (?:saya|aku|nanti|suatu|"
        r"mau|butuh|perlu|gue|sy))*|(?:kemarin|tadi|sudah|udah|udh|sdh|barusan|pernah)(?: (?:saya|aku|sudah|"
        r"udah|pernah|pagi|siang|malam|sempat|di))*|(?:kakak|adik|teman|ibu|bapak|suami|istri|ayah|tetangga|"
        r"temen|sodara|saudara|bos|mama|papa)(?: (?:saya|aku|gue|ku|sudah|udah|juga))+|apa(?:kah)? (?:saya "
        r")?(?:harus|perlu|wajib|mesti)(?: \w+)?|(?:ganti|ubah|nama|email|nomor|jam|kapan)(?: \w+)?"
    ),
    bare=(
        rf"(?:{words.FILLER} )*{words.STRONG}(?: (?:{words.STRONG}|asli))?(?: {words.PLEASE})*|(?:bicara|"
        rf"ngomong|chat|ke|sama) (?:dengan "
        rf"|sama |ke )?{words.ROLE}(?: {words.PLEASE})*"
    ),
    namesakes=(
        r"(?:satu|seorang) orang lagi|orang kedua|(?:bos|boss|atasan|manajer|manager|dokter|teman) (?:saya|"
        r"aku|gue|gw)|(?:dengan|sama) dokter (?:gigi|saya)|agen (?:perjalanan|travel|wisata|asuransi|"
        r"properti|rumah|pulsa|pembersih|tiket|rahasia|gas|resmi|saya|tour|bank)|(?:travel|tour) agen(?:t)?|"
        r"operator (?:hp|seluler|telepon|tur|tour|wisata|mesin|kartu)|sumber daya manusia|(?:tubuh|hak "
        r"asasi|hak) manusia|(?:biaya|uang|bebas|ongkos) admin|(?:untuk|buat|utk|per|\d+|dua|tiga|empat|"
        r"lima|enam|tujuh|delapan|sepuluh|berapa|beberapa|banyak|satu|tiap|setiap|se) orang|orang (?:tua|"
        r"dewasa|anak|lain)|seorang|bagian (?:depan|belakang|atas|bawah|dari|mana|yang|sumber)|bos saya|"
        r"dokter (?:gigi|mata|umum)|(?:ketemu|bertemu|jadwal|janji|periksa|kontrol)(?: (?:sama|dengan|ke|"
        r"dgn))? dokter(?:nya)?"
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
        r"tolong|tlg|ke|sama|dengan|dgn|min|kak|bisa|minta|mohon|jangan|bosan|bosen|capek|cape|percuma|"
        r"butuh|perlu|ini|itu|cs|hub|aja|orang|org|bagian|tim|admin|manusia|hubungi|bicara|siapa|operator|"
        r"oprator|petugas|agen|layanan|customer|costumer|panggil\w*|kamu|anda|robot|jawaban|mana|sambung\w*|"
        r"hubung\w*|(?:di|me)?tel[pef]\w*|orang\w*|ngomong|chat)\b"
    ),
    not_misspelt="mesin amin bicarain sambung",
)
