"""The Indonesian words for people, machines, talking and wanting."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of

STRONG = any_of(
    r"""manusia(?:nya)? orang(?:nya)?_(?:asli|beneran|sungguhan|nyata|benar|betulan)(?:nya)? agen(?:nya)?
    cs(?:nya)? customer_(?:service|servis|care|support) layanan_(?:pelanggan|konsumen) petugas(?:nya)?
    operator(?:nya)? perwakilan(?:nya)? konsultan pegawai(?:nya)? live_(?:agent|chat) human
    real_(?:person|human) admin_(?:asli|manusia|beneran)"""
)
ROLE = (
    any_of(
        rf"""{STRONG.replace(" ", "_")} admin(?:nya)? staf staff agent pegawai(?:nya)? karyawan
    manajer(?:nya)? manager(?:nya)?
    atasan(?:nya)? bos(?:nya)? boss pimpinan supervisor(?:nya)? spv resepsionis resepsi penanggung_jawab
    teknisi
    pemilik(?:nya)? owner(?:nya)? dokter(?:nya)? perawat kasir apotek apoteker tim_\w+ bagian_\w+ divisi_\w+
    departemen_\w+ seseorang pihak_\w+ orang_(?:lain|dari_\w+)
    yang_(?:berwenang|bertanggung_jawab|ngerti|paham)
    konsultan ahlinya tim(?:nya) marketing sales call_center"""
    )
    + "(?: nya)?"
)
PERSON = rf"(?:{ROLE}|orang(?:nya)?|org)"
NOT = r"(?:gak|ga|nggak|ngga|tidak|tdk|gk|enggak|engga|g|ngak|tak|kagak|kaga|ndak)"
GAP = (
    r"(?:(?!(?:jadi|sebagai|kerja|daftar|soal|tentang|untuk|buat|karena|kalau|kalo|bot|robot|mesin|dan|atau|"
    r"kamu|anda|siapa|ganti|ubah|nama|harga|biaya|lowongan|bawa|pesan|berapa|per)\b)\w+ ){0,3}?"
)
TALK = (
    r"(?:(?:ber)?bicara|bicarain|omong|ngomong|ngobrol|obrol|chat(?:an|ting)?|(?:ber)?konsultasi|"
    r"(?:ber)?komunikasi|terhubung|tersambung|kontak|dilayani|dibantu|dijawab|dihubungi|berhubungan|"
    r"telponan|curhat|diskusi|bertemu|ketemu|mengobrol|menghubungi|hubungi|hub)"
)
WITH = r"(?:langsung |lgsg )?(?:dengan|dgn|dg|sama|ama|sm|ke|kepada|oleh|pada|via)"
SEND = (
    r"(?:(?:di)?sambung(?:kan|in|kn)|(?:di)?hubung(?:kan|in|kn|i)|(?:di)?alih(?:kan|in)|(?:di)?terus(?:kan|"
    r"in)|(?:di)?transfer|oper|operin|dioper|forward|lempar|(?:di)?pindah(?:kan|in)|(?:di)?arah(?:kan|in)|"
    r"(?:di)?panggil(?:kan|in)?|kasih|kasi|berikan|beri|konek(?:in)?|connect|datang(?:kan|in)|"
    r"eskalasi(?:kan)?|hub)"
)
OBJECT = (
    r"(?: (?:saya|aku|gue|gw|kami|sy|dong|tolong|langsung|ini|percakapan|chat|keluhan|masalah|obrolan|kasus|"
    r"saja|aja))*"
)
WANT = (
    r"(?:mau|mw|ingin|pengen|pengin|pingin|butuh|btuh|perlu|minta|mnta|mohon|cari|nyari|mana|tolong|tlg|"
    r"lebih suka|bisa (?:minta|sama|dengan)|harap|kepingin|pake|pakai)"
)
HELP = (
    r"(?:bantu|membantu|balas|bales|jawab|menjawab|baca|bacain|respon|ngerti|mengerti|paham|dengerin|"
    r"hubungi|telpon|telepon|layani|urus|jelasin|jelaskan|bicara|diajak|ngomong|selesai\w*|nyelesai\w*|"
    r"angkat|merespon|membalas|denger)"
)
NOT_A_SERVICE = rf"(?! (?:untuk|buat|utk|yang|yg) (?!(?:bisa |mau |akan |benar )?{HELP}))"
MACHINE = r"(?:bot(?:nya)?|robot(?:nya)?|mesin(?:nya)?|chatbot|ai|komputer|otomatis)"
PLEASE = any_of(
    """tolong dong donk pls please plis ya kak min aja saja sekarang cepat cepetan skrg segera gan sis bang
    om makasih
    urgent tlg langsung mohon"""
)
FILLER = any_of(
    """ok oke halo hai hi hallo permisi maaf kak min selamat_pagi selamat_siang selamat_sore selamat_malam
    pagi siang
    malam tolong mohon mau butuh minta ke sama dengan saya aku udah sudah ya yaudah eh pls please"""
)
PHONE = r"(?:telpon|telepon|telfon|telp|tlp|tlpn|telponin|call|kontak)"
