"""How people ask in Indonesian for what the rules do not give."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_NOT = any_of("tidak tak gak ga gk nggak ngga enggak engga")
_FREE = (
    f"(?:gratis|diskon|refund|uang kembali|dikembalikan|potongan|{_NOT} (?:usah |perlu |harus )?(?:bayar|"
    "dikenakan|kena)|free)"
)

SOUNDS = Sounds(
    language="id",
    rules={
        "own_case": (
            r"(?:kasus|situasi|kondisi) (?:saya|aku|kami|sy) (?:\w+ ){0,2}(?:berbeda|beda|khusus|"
            "spesial|istimewa|lain|rumit)",
            "(?:pengecualian|dikecualikan|kecualikan)(?! (?:apa|dari kebijakan))",
            "(?:sekali|kali) ini (?:saja|aja|doang)|izin khusus|perlakuan khusus",
            rf"(?:tau|tahu) (?:\w+ ){{0,3}}{_NOT} boleh (?:\w+ )?tapi|melanggar aturan sedikit|tutup mata",
        ),
        "promised": (
            rf"(?:di)?janji(?:kan|in|nya)? (?:(?!datang|temu|tepat)\w+ ){{0,3}}?{_FREE}",
            r"(?:kalian|anda|kamu|admin|cs|resepsionis|dokter\w*|mbak\w*|mas\w*) (?:\w+ )?(?:menjanjikan|"
            "janjikan|janjiin|sudah janji|udah janji|pernah janji|janji mau)",
            rf"(?:katanya|bilang|bilangnya|dibilang|kata \w+)(?: \w+){{0,4}} {_FREE}",
            r"(?:terakhir kali|waktu itu|dulu|kemarin) (?:\w+ ){0,3}(?:dijanjikan|dijanjiin|janji|"
            "dikasih diskon|ditawari)",
            r"(?:sudah|udah) (?:sepakat|deal) (?:\w+ ){0,3}",
        ),
        "special_price": (
            r"(?:bisa|boleh|minta|mohon|tolong) (?:\w+ ){0,2}(?:kurang (?:harga\w*|dikit|sedikit)|"
            r"kurangi harga\w*|kurangin|nego\w*|ditawar|tawar|diskon dong|diskonnya|potongan|harga "
            r"(?:khusus|spesial|teman|miring)|lebih murah|dimurahin|murahin|turun(?:in|kan)? harga\w*)",
            "nego(?:siasi)?(?: harga)?|harga (?:teman|khusus|spesial) (?:buat|untuk) saya",
            "harga pas(?:nya)? berapa",
            r"(?:minta|mau|ingin|dapat|kasih) (?:\w+ )?(?:kompensasi|ganti rugi|diskon (?:dong|ya|khusus))",
            r"kompensasi|ganti rugi|(?:hapus|hapuskan|bebaskan|hilangkan) (?:\w+ )?(?:denda|biaya)",
            "tanpa (?:bayar )?denda",
        ),
        "past_deadline": (
            r"(?:sudah|udah|udh|telah) (?:lewat|melewati|kelewat|kadaluarsa|habis|lebih dari) (?:\w+ "
            r"){0,4}(?:masih|tetap|bisa|tapi|boleh)(?: \w+){0,3}",
            r"(?:lewat|melewati|kelewatan) (?:batas|tenggat|deadline|masa)(?: \w+){0,4}",
            r"garansi\w* (?:\w+ )?(?:habis|lewat|mati)(?: \w+){0,3}",
            r"terlambat (?:\w+ ){0,3}(?:masih|tetap) (?:bisa|boleh)",
        ),
        "permission": (
            r"bayar\w* (?:\w+ ){0,2}(?:bulan depan|setelah gajian)",
            r"(?:tanya\w*|minta izin|izin) (?:ke |sama |pada )?(?:bos|atasan|manajer|manager|pemilik|"
            r"pimpinan)\w*",
            r"(?:buka|datang) (?:\w+ )?(?:lebih (?:awal|pagi|malam)|di luar jam)(?: \w+)? (?:untuk|buat) "
            "saya",
            r"(?:selip\w*|sisip\w*)(?: \w+){0,3} (?:hari ini|walau\w*|meski\w*)",
            "(?:duluan|didahulukan|lewati antrian|potong antrian|serobot)(?: dong| ya| bisa)?",
        ),
    },
    not_meant=(
        rf"(?:{_NOT}|tanpa|bukan) (?:\w+ )?(?:diskon|kompensasi|pengecualian|nego)|tanpa pengecualian",
    ),
)
