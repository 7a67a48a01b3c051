"""How a transfer or a call-back is announced in Indonesian."""

from __future__ import annotations

from chalicelib.domain.rules.promises.lines import from_here, whole_line
from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_NOT = any_of("tidak tak gak ga gk nggak ngga enggak engga belum bukan jangan tdk")
_PERSON = any_of(
    r"orang seseorang manusia agen admin petugas staf staff tim team rekan kolega karyawan pegawai operator "
    r"manajer manager supervisor resepsionis resepsi bagian divisi departemen spesialis ahli pakar konsultan "
    r"cs customer_service layanan_pelanggan atasan pimpinan teknisi dokter perawat perwakilan "
    r"penanggung_jawab keuangan teman_(?:kami|saya) kasir pemilik"
)
_DELIVERS = any_of(
    "kedutaan penjual sistem maskapai kurir sopir supir driver pengemudi bank asuransi ekspedisi pabrik "
    "polisi laboratorium ojek tukang"
)
_YOU = any_of(
    "anda kamu kakak kak bapak ibu pak bu kalian mas mbak saudara agan sis ibu_\\w+ bapak_\\w+ kak_\\w+"
)
_I = any_of("saya aku kami sy kita")
_MATTER = any_of(
    "pertanyaan permintaan pesan kasus keluhan chat percakapan masalah laporan data permohonan pengaduan hal "
    "kendala obrolan pesanan"
)
_JUST = (
    r"(?:(?:akan|sudah|udah|telah|sedang|segera|lagi|mau|coba|langsung|baru|sekarang|ini|juga|bantu|bakal) )*"
)
_MOVE = (
    r"(?:(?:meng|di)?hubung(?:kan|in)|(?:me(?:ny|n)|di)?s?ambung(?:kan|in)|(?:meny|di|men)?s?alur(?:kan|in)|"
    r"(?:me(?:n)?|di)?t?erus(?:kan|in)|(?:meng|di)?alih(?:kan|in)|(?:mem|di)?oper(?:kan|in)?|"
    r"(?:men)?transfer|(?:me(?:ny|n)|di)?s?ampai(?:kan|in)|eskalasi(?:kan)?|(?:me)?limpahkan|(?:ke)?serahkan|"
    r"menyerahkan|forward)"
)
_CALL = (
    r"(?:(?:meng)?hubung[i]|(?:me)?(?:nel|tel)e?pon(?:i|in)?|(?:meng)?kontak|mengabari|kabari|kabarin|"
    r"membalas|balas|menjawab|merespons?|menghubungi|follow up|menindaklanjuti|telp|tlp|contact|call)"
)
_OUR = r"(?:\w+ ){0,3}?"
_SOON = any_of("segera nanti sebentar besok hari_ini sore siang malam secepatnya dalam kembali lagi balik")

SOUNDS = Sounds(
    language="id",
    rules={
        "transfer": (
            rf"(?:{_I} )?{_JUST}{_MOVE} (?:{_JUST}(?:{_YOU}|ini|itu|{_MATTER}) )*(?:\w+ )?(?:ke|kepada|"
            rf"dengan|sama|pada) (?:\w+ )?{_PERSON}",
            rf"(?:{_YOU}|{_MATTER})(?: \w+){{0,4}}? {_I} {_JUST}(?:{_MOVE}|kirim|laporkan|serahkan) "
            rf"{_OUR}(?:ke|kepada|dengan|pada) {_OUR}{_PERSON}",
            rf"{_I} {_JUST}{_MOVE} (?:{_MATTER})",
            rf"(?:{_I} |{_MATTER} (?:\w+ ){{0,3}}?)(?:akan|sudah|udah|telah|sedang|mau) "
            rf"{_JUST}(?:di)?{_MOVE}$",
            rf"(?:{_YOU}|{_MATTER}) (?:\w+ )?(?:akan|sudah|sedang|telah) {_JUST}(?:di)(?:hubungkan|"
            rf"sambungkan|teruskan|alihkan|oper|sampaikan|serahkan|eskalasi\w*|kirim|laporkan) {_OUR}(?:ke|"
            rf"kepada|dengan|pada|oleh)",
            rf"{_I} {_JUST}(?:tanya(?:kan|in)?|menanyakan|bertanya|konfirmasi(?:kan)?|info(?:kan|in)?|"
            rf"menginfokan|(?:mem)?beri ?tahu(?:kan)?|memberitahukan|kabari|panggil(?:kan|in)?|memanggil|"
            rf"lapor(?:kan)?|melaporkan|cek|koordinasi(?:kan)?|minta|hubungi|diskusikan|laporin|panggilkan) "
            rf"(?:(?:ini|dulu|hal ini|hal|ya) )*(?:(?:ke|kepada|dengan|pada|sama) )?(?:\w+ )?{_PERSON}",
            rf"{_I} {_JUST}(?:carikan|cari|jemput|ajak|undang)(?:kan)? (?:\w+ )?{_PERSON}",
            rf"{_MATTER} (?:\w+ ){{0,3}}?(?:sudah|sedang|kini|telah) (?:\w+ )?(?:ditangani|di tangan|"
            rf"diproses oleh|di) (?:\w+ )?{_PERSON}",
            rf"{_PERSON} (?:kami |kita )?(?:\w+ ){{0,3}}?(?:akan|yang akan|segera|bakal) (?:\w+ "
            rf")?(?:mengambil alih|ambil alih|bergabung|menindaklanjuti|(?:melanjutkan|lanjutkan|menangani|"
            rf"tangani|memeriksa|mengurus) (?:(?:hal|chat) )?(?:ini|itu|nya|{_MATTER}))",
        ),
        "call_back": (
            rf"{_PERSON} (?:(?!{_DELIVERS}\b|{_NOT}\b)\w+ ){{0,4}}?(?:akan|segera|bakal|yang|nanti) "
            rf"{_JUST}(?:\w+ )?{_CALL}(?: (?:{_YOU}|{_SOON}|pesan|pertanyaan)|$)",
            rf"(?:kami|kita|saya|mereka) (?:akan|bakal|segera|nanti) {_JUST}(?:{_YOU} )?{_CALL}(?: (?:{_YOU}|"
            rf"{_SOON})|$)",
            rf"(?:akan|bakal|nanti) {_JUST}(?:menelepon|menelpon|nelpon|menghubungi|mengontak|telepon|"
            rf"hubungi) {_YOU}",
            rf"(?:kami|saya) (?:kabari|hubungi|telepon|kontak|balas) (?:{_YOU} )?(?:\w+ )?{_SOON}|(?:nanti|"
            rf"segera) (?:kami|saya) (?:{_CALL})",
            rf"{_YOU} (?:\w+ )?(?:akan|bakal) {_JUST}(?:di)(?:hubungi|telepon|telpon|kontak|kabari|balas|"
            rf"layani)",
            rf"(?:akan|bakal|nanti) (?:\w+ )?(?:dihubungi|ditelepon|ditelpon|dikabari|dibantu) (?:\w+ "
            rf")?(?:oleh|sama) {_OUR}{_PERSON}",
            rf"{_YOU} (?:akan )?(?:menerima|mendapat(?:kan)?|dapat) (?:telepon|panggilan|balasan|kabar|"
            rf"jawaban) (?:\w+ )?dari",
        ),
    },
    not_meant=(
        whole_line(
            r"(?:kalau|kalo|jika|bila|apabila|klo) (?:\w+ )?(?:mau|ingin|berkenan|butuh|suka|perlu|lebih "
            r"suka)|(?:mau|ingin|perlu|apakah|boleh|bolehkah|maukah) (?:\w+ )?(?:saya|kami|aku)|apakah|"
            r"(?:sehari|hari|jam|h 1) sebelum|setiap"
        ),
        whole_line(
            r"(?:setelah|jika|bila|kalau|kalo|begitu|ketika|saat) (?:\w+ ){0,4}?(?:siap|tiba|sampai|tersedia|"
            r"dikirim|ready|selesai)"
        ),
        from_here(
            rf"(?<! tahu )(?<! cek )(?:kalau|kalo|jika|bila|apabila|klo|setelah {_YOU}|begitu {_YOU}|silakan|"
            rf"silahkan|tinggalkan|tulis|ketik|kirim(?:kan)? (?:nomor|data|foto|pesan|ke kami)|isi|hubungi "
            rf"(?:kami|kita|cs|bagian)|telepon kami|beri tahu kami|{_YOU} (?:bisa|dapat|boleh)|bisa (?:tulis|"
            rf"ketik|hubungi))"
        ),
        rf"{_NOT} (?:(?:bisa|dapat|akan|pernah|perlu|mungkin|mampu|sedang|ada) )*(?:{_JUST})?(?:\w+ "
        rf")?(?:{_MOVE}|{_CALL}|dihubungi|ditelepon)(?: (?!(?:jadi|tapi|tetapi|namun|maka|"
        rf"sehingga)\b)\w+){{0,6}}",
        rf"(?:kami|saya|kita|sy) (?:bisa|dapat|boleh|mampu) (?:\w+ )?(?:{_MOVE}|{_CALL}|memanggil)(?: "
        rf"\w+){{0,6}}",
        rf"{_NOT} ada (?:{_PERSON}|yang)(?: \w+){{0,5}}",
        rf"{_DELIVERS} (?:(?!{_PERSON}\b)\w+ ){{0,4}}?(?:akan|segera|bakal|nanti|yang)(?: \w+){{0,4}}",
    ),
)
