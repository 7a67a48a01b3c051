"""How danger, law, fraud, children and rights over data sound in Indonesian."""

from __future__ import annotations

from chalicelib.domain.rules.sounds import Sounds

_CHILD = (
    "(?:[6-9]|1[0-7]|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas|tiga belas|empat belas|lima "
    "belas|enam belas|tujuh belas)"
)
_I = "(?:saya|aku|gue|gw|gua|sy|ane)"
_LAWYER = "(?:pengacara|advokat|kuasa hukum)"
_PAYMENT = "(?:transaksi|pembayaran|tagihan|pembelian|transfer|penarikan|debit|potongan)"

SOUNDS = Sounds(
    "id",
    rules={
        "self_harm": (
            "bunuh diri",
            "(?:membunuh|menyakiti|melukai|nyakitin|lukai|sakiti) (?:diri(?: sendiri|ku)?|diri saya)",
            "(?:akhiri|mengakhiri|mengahiri) (?:hidup|hidupku|nyawa|semuanya)|gantung diri",
            "(?:potong|sayat|silet|iris) (?:nadi|tangan sendiri|urat)",
            "(?:lompat|loncat) dari (?:gedung|jembatan|lantai)",
            f"(?:{_I} )?(?:ingin|mau|pengen|pingin|lebih baik|mending|rasanya mau|pengin) (?:\\w+ "
            f")?(?:mati(?: saja| aja)?|mampus|tidak bangun lagi|menghilang selamanya)(?:$| (?:saja|aja|"
            f"rasanya|karena|sekarang))",
            "(?:tidak|gak|ga|nggak|ngga|enggak|tak) (?:mau|ingin|sanggup|kuat) (?:\\w+ )?hidup(?: lagi)?",
            "(?:capek|lelah|cape|bosan) hidup",
            "hidup (?:\\w+ )?(?:tidak|gak|ga|nggak) (?:berarti|berguna|ada artinya)",
        ),
        "emergency": (
            "(?:tidak|gak|ga|nggak|ngga|tak|susah|sulit|sesak|kesulitan) (?:bisa )?(?:napas|nafas|"
            "bernapas|bernafas|menelan)",
            "sesak (?:napas|nafas)|(?:tersedak|tenggelam|tercekik)",
            "(?:berhenti|tidak) (?:bernapas|bernafas|napas)",
            "(?:darah|pendarahan|perdarahan) (?:\\w+ ){0,3}(?:tidak|gak|ga|nggak|ngga|tak) (?:mau "
            ")?(?:berhenti|henti)",
            "(?:pendarahan|perdarahan) (?:hebat|terus|banyak|parah)|berdarah (?:terus|banyak|hebat|parah)",
            "keluar darah (?:banyak|terus)",
            "(?:pingsan|tidak sadar(?: diri)?|tak sadar(?:kan diri)?|gak sadar|hilang kesadaran|"
            "kejang\\w*|kolaps|tidak merespon)",
            "serangan jantung|(?:nyeri|sakit|sesak) (?:di )?dada|\\bstroke",
            "dada (?:\\w+ )?(?:sakit|nyeri|sesak)",
            "overdosis|keracunan",
            "(?:menelan|minum|tertelan|ketelan) (?:\\w+ )?(?:pemutih|racun|baterai|gigi|jarum|obat "
            "terlalu banyak|obat kebanyakan)",
            "anafila\\w+|(?:reaksi )?alergi (?:parah|berat|hebat)|reaksi alergi",
            "(?:wajah|muka|lidah|tenggorokan|leher|bibir|mata) (?:\\w+ )?(?:bengkak|membengkak)\\w*",
            "ambulans?|ambulance|(?:gawat|keadaan|kondisi|ini) darurat(?: medis)?$|gawat darurat",
            "darurat medis|antara hidup dan mati|ditabrak (?:mobil|motor|truk)|kecelakaan parah",
        ),
        "legal_threat": (
            f"(?:{_LAWYER}) (?:saya|kami|ku|akan|sudah|yang)",
            f"(?:pakai|sewa|lewat|dengan|hubungi|panggil) {_LAWYER}",
            "(?:akan|saya|mau|bakal|bisa|siap) (?:\\w+ )?(?:tuntut|menuntut|gugat|menggugat|tuntutan)",
            "tuntut (?:kalian|anda|perusahaan|klinik|toko)|gugat\\w*|somasi|jalur hukum",
            "(?:tindakan|langkah|proses|tempuh|ranah) (?:\\w+ )?hukum|ke (?:pengadilan|meja hijau)",
            "(?:lapor|laporkan|melaporkan|lapor ke|laporin|laporan)(?: \\w+){0,3} (?:polisi|ylki|bpkn|ojk|"
            "kominfo|dinas|pihak berwajib|berwenang|kepolisian)",
            "ke (?:polisi|kantor polisi|ylki|ojk)|polisikan|pidanakan|malpraktik|malpraktek|kelalaian",
            "perlindungan konsumen|ganti rugi lewat",
        ),
        "fraud": (
            "penipu\\w*|tipu(?:an)?|(?:ditipu|ketipu|kena tipu|tertipu|nipu)|scam\\w*|phishing",
            "(?:dibobol|bobol|dibajak|dihack|di hack|kena hack|diretas|dikuras)|pemalsuan|dipalsukan",
            "palsu ini|pemerasan|diperas|penggelapan",
            f"{_PAYMENT} (?:\\w+ )?(?:yang )?(?:tidak|gak|ga|nggak|bukan|tak) (?:pernah )?(?:saya |aku |"
            f"gue )?(?:kenal|kenali|lakukan|buat|sah|dikenal|dikenali|setujui|izinkan|otorisasi)",
            f"{_PAYMENT} (?:\\w+ )?(?:mencurigakan|ilegal|misterius)",
            f"(?:tidak|gak|ga|nggak) (?:pernah |merasa )?(?:melakukan|membuat|mengenali|bikin|kenal) "
            f"{_PAYMENT}",
            "tanpa (?:izin|persetujuan|sepengetahuan) (?:saya|aku)",
            "kartu(?: \\w+){0,3} (?:dicuri|hilang|dibobol|dipakai orang|digunakan orang|diskimming)",
            "(?:kehilangan|kecurian|hilang) kartu (?:kredit|debit|atm|bank)",
            "(?:rekening|akun|identitas|dompet|data)(?: \\w+){0,2} (?:dicuri|dibobol|dihack|diretas|"
            "disalahgunakan|dipakai orang)",
            "(?:ada )?(?:orang|seseorang|yang) (?:\\w+ )?(?:pakai|memakai|menggunakan|gunakan) (?:kartu|"
            "akun|rekening|data|identitas) (?:saya|aku|ku)",
            "chargeback|sanggah (?:transaksi|tagihan)",
        ),
        "minor": (
            f"(?:umur|usia) (?:saya|aku|ku|gue|gw|sy)(?: \\w+)? {_CHILD}(?: tahun| thn| th)?",
            f"(?:umurku|usiaku)(?: \\w+)? {_CHILD}|{_I} (?:\\w+ )?(?:umur|usia|berumur|berusia) {_CHILD}",
            f"{_I} (?:baru |masih |cuma )?{_CHILD} (?:tahun|thn|th)(?:$| (?:dan|tapi|boleh|bisa|mau|apa|"
            f"apakah|kak|min))",
            f"{_I} (?:masih |adalah )?(?:di ?bawah umur|anak di bawah umur|anak kecil|belum (?:cukup umur|"
            f"dewasa|17|18)|anak (?:sd|smp)|kelas (?:[4-9]|1[01]) (?:sd|smp|sma))",
            "masih (?:di ?bawah umur|anak (?:sd|smp))|masih (?:sd|smp)$",
            "tanpa (?:izin|sepengetahuan|diketahui|ketahuan) (?:orang ?tua|ortu|mama|papa|ibu|ayah|bapak)",
            "(?:orang ?tua|ortu|mama|papa|ibu|ayah)(?:ku| saya)? (?:jangan|tidak boleh|gak boleh|gak|"
            "tidak) (?:sampai )?(?:tahu|tau)",
        ),
        "data_protection": (
            "uu pdp|gdpr|perlindungan data",
            "(?:hapus|menghapus|hapuskan|dihapus|musnahkan)(?: \\w+){0,2} (?:data|informasi)(?: "
            "\\w+){0,2} (?:saya|pribadi|aku|ku)",
            "hapus dataku|(?:salinan|copy|akses) (?:\\w+ )?data (?:pribadi|saya)",
            "data (?:apa saja|saya apa)(?: \\w+){0,3} (?:disimpan|simpan|punya)",
            "(?:data|nomor|foto|informasi)(?: pribadi)?(?: saya|ku| aku)? (?:\\w+ )?(?:bocor|dibocorkan|"
            "dijual|disebar\\w*|dibagikan|tersebar|disalahgunakan)",
            "(?:bocorkan|menjual|jual|sebar\\w*|membagikan|menyebarkan) data (?:saya|pribadi|pelanggan)",
            "kebocoran data|(?:tarik|cabut|mencabut) persetujuan",
        ),
    },
    not_meant=(
        "mati (?:lampu|listrik|gaya|kutu|matian|rasa)",
        "(?:mau|ingin|pengen) mati (?:ketawa|tertawa|kepanasan|malu)|setengah mati",
        "hp(?: saya|ku)? (?:\\w+ )?mati",
        "(?:hp|laptop|ac|mesin|mobil|baterai|lampu)(?: \\w+)? (?:mau |sering |tiba tiba )?mati",
        f"(?:{_I}|teman|suami|istri|ayah|ibu|kakak|adik|sepupu|tetangga|dia)(?: \\w+)? (?:adalah |itu |"
        f"juga |seorang |kerja sebagai |sebagai |bekerja sebagai ){{1,2}}{_LAWYER}",
        f"(?:teman|sepupu|kakak|suami|istri) {_LAWYER}",
        f"{_LAWYER} (?:saya )?(?:yang )?(?:merekomendasikan|rekomendasi\\w*|saran\\w*)",
        "dekat kantor polisi|sebelah (?:kantor polisi|pengadilan)",
        "(?:pernah|dulu|riwayat) (?:\\w+ )?(?:pingsan|kejang|stroke|serangan jantung|reaksi alergi|"
        "alergi)\\w*",
        "(?:serangan jantung|stroke|pingsan|kejang) (?:\\w+ )?(?:\\w+ )?(?:tahun lalu|waktu kecil)",
        "sopir ambulans?|stroke order",
        f"{_CHILD} tahun (?:yang )?lalu|sudah {_CHILD} tahun",
        f"(?:anak|adik|keponakan|cucu)(?: \\w+)? (?:umur|usia|berumur|berusia) {_CHILD}",
        f"waktu (?:umur|usia|saya umur) {_CHILD}",
        f"(?:garansi|pengalaman|langganan)(?: \\w+)? {_CHILD} tahun",
        "paket data|kuota data|data seluler",
        "kartu (?:member|hadiah|nama|pelajar|perdana|vaksin)(?: \\w+)? hilang",
    ),
)
