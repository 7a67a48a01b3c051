"""How anger, complaints, threats to leave and worn-out patience sound in Indonesian."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_NOT = any_of("tidak tak gak ga gk nggak ngga enggak engga kagak tdk ndak")
_VERY = r"(?:banget|bgt|sekali|besar|berat|parah|amat)"
_AWFUL = any_of(
    "buruk jelek parah payah mengecewakan lambat lelet ancur hancur kacau ngaco busuk sampah berantakan "
    "bobrok mengerikan terburuk"
)
_SERVICE = any_of(
    r"pelayanan\w* layanan\w* service\w* servis\w* respon\w* klinik\w* toko\w* admin\w* cs\w* pengalaman "
    r"bot\w* perusahaan"
)
_TIMES = (
    r"(?:(?:dua|tiga|empat|lima|sepuluh|beberapa|berkali|ratusan|\d+) ?(?:kali|x)|berkali kali|berulang "
    "kali|berulang ulang)"
)
_TOLD = any_of(
    "bilang jelaskan jelasin kasih beri kirim tanya tanyakan tulis sebutkan sampaikan laporkan katakan "
    "telepon hubungi chat ngomong kasi infoin"
)

SOUNDS = Sounds(
    language="id",
    rules={
        "complaint": (
            "(?:mau|ingin|saya|hendak|akan|buat|bikin|mengajukan|ajukan|menyampaikan|sampaikan|tempat|"
            r"cara|ke mana|kemana|di ?mana) (?:\w+ ){0,2}(?:komplain|complain|komplen|protes|pengaduan|"
            "aduan|mengadu)",
            r"(?:mengajukan|ajukan|menyampaikan|sampaikan|buat) (?:\w+ )?(?:keluhan|komplain|pengaduan)",
            "keluhan (?:resmi|tentang (?:pelayanan|layanan)|soal (?:pelayanan|layanan))",
        ),
        "anger": (
            r"(?:dipingpong|dioper|dilempar|diputar putar|dipermainkan)\w*",
            "(?:tidak|gak|ga|nggak) (?:ber)?tanggung ?jawab",
            r"harusnya (?:\w+ )?(?:lebih baik|lebih bagus)(?: \w+){0,2}",
            "mimpi buruk (?:dari|sejak|berurusan)",
            r"diperlakukan (?:\w+ )?(?:seperti sampah|buruk|semena mena)",
            r"kesabaran\w* (?:\w+ ){0,3}(?:habis|batas\w*|hilang)",
            r"(?:habis|hilang) (?:sudah )?kesabaran\w*",
            r"(?:nyesel|menyesal|nyesal) (?:\w+ ){0,2}(?:beli|datang|pilih|pakai|percaya|belanja|pesan)",
            "(?:sungguh |sangat )?mengecewakan|tidak profesional|gak profesional",
            "tidak ada (?:yang )?(?:tanggung jawab|bertanggung jawab|peduli)|lepas tangan|saya dibiarkan",
            "gak dianggap serius",
            rf"{_SERVICE} (?:(?!(?:{_NOT})\b)\w+ ){{0,3}}?{_AWFUL}|{_AWFUL} (?:\w+ ){{0,2}}{_SERVICE}",
            f"{_SERVICE} {_NOT} (?:becus|beres|profesional|jelas|memuaskan)",
            f"(?:saya|aku|gue|gw|kami|sy|sangat|benar benar|bener bener) (?:(?!(?:{_NOT}|agak|sedikit|"
            r"cuma)\b)\w+ ){0,2}(?:kecewa|marah|kesal|kesel|jengkel|muak|emosi|geram|dongkol|dirugikan|"
            f"ditipu|dibohongi|capek (?:nunggu|menunggu|sama kalian|dipingpong|dioper)) ?{_VERY}?(?! "
            "(?:dengan|sama|karena) (?:gigi|dokter gigi saya))",
            f"(?:kecewa|marah|kesal|kesel|jengkel|muak|emosi|payah|parah|mengecewakan) {_VERY}",
            "bikin (?:emosi|kesal|kesel|marah|naik darah|jengkel)",
            f"{_NOT} (?:becus|profesional|punya otak|tahu malu)|gak ?jelas banget",
            r"keterlaluan|memalukan|tidak bisa diterima|gak masuk akal|tidak masuk akal|penipu\w*",
            "pembohong|bohong terus|kurang ajar|bangsat|(?:dasar |kayak )anjing",
            "anjing (?:lu|lo|kalian|banget|emang)|^anjing$|anjir|brengsek|tolol|goblok|bego|sialan",
            "kampret|tai$",
            r"(?:jangan|kalian|kamu) (?:main main|mainin|mempermainkan|bohong\w*|bercanda|nipu)",
            "(?:buang|bikin buang|membuang)(?: buang)? waktu|muak|tidak menghargai (?:pelanggan|customer)",
            "sudah habis kesabaran|habis sabar",
        ),
        "leaving": (
            r"(?:akan |mau )?(?:saya |aku )?(?:ceritakan|ceritain|kasih tau|sebarkan)(?: \w+)? (?:ke "
            ")?(?:semua orang|teman teman)",
            "(?:pindah|ganti|cari|lari) (?:ke |aja |saja )*(?:klinik|dokter|toko|tempat|bank|provider|"
            r"kompetitor|yang|operator)(?: \w+)? lain",
            "kapok",
            f"{_NOT} (?:akan |mau |bakal |bakalan )?(?:balik|kembali|beli|belanja|pesan|datang|pakai) "
            "(?:ke sini |lagi |di sini )*lagi",
            "bintang (?:satu|1|nol)|(?:ulasan|review|rating|testimoni) (?:jelek|buruk|negatif|bintang)",
            "kehilangan (?:satu )?(?:pelanggan|pasien|customer)",
            rf"terakhir kali(?:nya)? (?:saya|aku|gue|beli|belanja)|{_NOT} (?:akan )?rekomendasi\w*",
            "(?:saya|akan|aku) (?:viralkan|viralin|sebarkan|posting di)",
            "jangan (?:pernah )?(?:beli|belanja|ke) (?:di )?sini|berhenti (?:langganan|berlangganan)",
        ),
        "repeated": (
            r"sampai kapan(?: (?:saya|aku|harus|mau)(?: \w+)? (?:nunggu|menunggu|tunggu|begini|sabar)| "
            "harus (?:nunggu|menunggu)|$)",
            "(?:mau )?berapa lama lagi (?:saya |aku |harus )+(?:nunggu|menunggu|tunggu)",
            f"(?:sudah|udah|udh|sdh|dah|telah) (?:saya |aku |gue |gw |sy )?{_TOLD}(?:kan|in)? (?!(?:ke|"
            r"sama|pada|kepada) (?:istri|suami|ibu|mama|dokter|anak|teman|bos|papa|ayah))(?:\w+ "
            f"){{0,4}}?(?:{_TIMES}|kemarin|dari tadi|sebelumnya|dari kemarin|kan|lho|loh)",
            "(?:sudah|udah|udh|sdh|dah) (?:saya |aku |gue |sy )?(?:bilang|jelaskan|jelasin)(?: (?:kan|"
            "lho|loh|tadi))?$",
            f"{_TIMES} (?:saya |aku |udah |sudah |bilang |nanya |tanya |chat )+",
            rf"{_TOLD} (?:\w+ ){{0,3}}{_TIMES}",
            rf"berapa kali (?:lagi )?(?:saya |aku |harus |mesti |gue )*(?:{_TOLD}|ulang\w*|menjelaskan|"
            r"mengulang\w*)",
            r"(?:ketiga|keempat|kelima|kesekian|kedua) kali(?:nya)? (?:saya |aku |gue )?(?:\w+ "
            f")?(?:{_TOLD}|menghubungi|bertanya|nanya)",
            r"(?:menunggu|nunggu|tunggu) (?:\w+ )?(?:sejak|dari|sampai|selama|\d+|dua|tiga|empat|satu|se|"
            r"berjam|berhari|berminggu)\w*(?: \w+){0,3}",
            rf"(?:belum|{_NOT}|tidak pernah) (?:ada |juga |pernah |di)?(?:\w+ )?(?:jawab\w*|dijawab|kabar|"
            r"balas\w*|dibalas|respon\w*|direspon|tanggapan|ditanggapi)",
            "(?:dari (?:kemarin|tadi|pagi)|terus) (?:saya |aku )?(?:tanya|nanya|chat|hubungi)",
            "jawaban (?:yang )?(?:itu itu|sama) (?:aja|saja|terus|lagi|melulu)",
            "itu (?:lagi )?itu (?:lagi|aja|terus)|ulang(?:i)? lagi(?: dari awal)?",
        ),
        "not_helping": (
            r"(?:stop|berhenti|jangan|cuma|hanya) (?:\w+ ){0,2}(?:jawaban|balasan|pesan)(?:nya)? "
            "(?:otomatis|template|bot|robot|copas)",
            "gak ada hubungannya (?:dengan|sama) pertanyaan",
            rf"(?:bukan|{_NOT}) (?:itu|ini) yang (?:saya|aku|gue|sy) (?:tanya\w*|maksud\w*|minta)",
            rf"(?:kamu|anda|kalian|lu|bot\w*) {_NOT} (?:bisa |mau )?(?:ngerti|mengerti|paham|membantu|"
            r"bantu|ngebantu|nyambung|dengar\w*|mendengarkan|baca)",
            rf"(?:jawaban\w*|ini|itu|chat ini|bot ini|balasan\w*) {_NOT} (?:\w+ )?(?:membantu|ngebantu|"
            "menjawab|nyambung|berguna|menyelesaikan)",
            f"{_NOT} (?:menjawab|nyambung)(?: pertanyaan)?|{_NOT} (?:membantu|berguna) sama sekali",
            "muter muter|percuma (?:ngomong|tanya|chat|nanya)|sia sia (?:tanya|chat)",
        ),
        "mild": (
            "(?:agak|sedikit|lumayan) (?:kecewa|kesal|kesel|lama|lambat|lelet|bingung|jengkel)|kecewa",
            f"sayang sekali|lama (?:banget|sekali|bgt|amat)|kok (?:lama|belum|gitu|begini|gini|{_NOT})",
            "lelet|lambat",
            "(?:belum|masih) (?:juga|belum|nunggu|menunggu|dijawab)",
            "(?:sudah|udah|udh) (?:saya |aku )?(?:bilang|kirim|kasih|kirimkan)",
            "tadi (?:kan )?(?:saya |aku |udah |sudah )+|lagi lagi",
            f"{_NOT} (?:jelas|paham|ngerti|membantu|puas|sesuai)|bukan (?:itu|begitu)|serius|astaga",
            "ya ampun|halo$|ada orang|gimana sih|hadeh|capek deh",
        ),
    },
    not_meant=(
        f"(?:{_NOT}|bukan|tanpa|jangan|belum) (?:ada |lagi |pernah |sedang |mau |ingin )*(?:marah|kecewa|"
        "kesal|kesel|keluhan|komplain|complain|protes|emosi)(?! (?:sama|dengan) (?:kalian|anda))",
        r"(?:kecewa|kesal|marah) (?:dengan|sama) (?:dokter|klinik|toko|bank|tempat)(?: \w+){0,3} "
        r"(?:lama|sebelumnya|dulu|lain)(?: \w+){0,5}",
        "(?:klinik|dokter(?: gigi)?|toko|tempat|bank)(?: saya)?(?: yang)? (?:lama|sebelumnya|dulu)(?: "
        r"\w+){0,5}",
        r"mengeluh (?:sakit|nyeri|soal gigi)|keluhan (?:gigi|saya|sakit|kesehatan|pasien)(?: \w+)?",
        r"gigi (?:\w+ ){0,3}(?:parah|hancur|busuk|jelek|ancur)(?: banget)?",
    ),
)
