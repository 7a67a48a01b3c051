"""The small words that written sentences of a language cannot do without: enough to be sure which one it is."""

from __future__ import annotations

# Folded as rules fold them (no accents). Names, greetings and loan words are left out: they travel.
_WORDS = {
    "en": """
        the and is are was were be been you your yours we our us they their it its this that these those to of for
        with from by at on in as or not but if when what which who how where why can could will would should may
        have has had do does did any some there here about after before until only also please would like need want
        day days i my me im dont its ill youre were there's lets than then very more most
    """,
    "es": """
        el la los las de del que y en un una unos unas es son esta estan este estos por para con sin se su sus tu
        tus te ti nos nuestro nuestra nuestros nuestras os vuestro no si como cuando donde cual cuales pero tambien
        muy mas hay puede puedes podemos quiere quieres tiene tienes tenemos hasta desde entre lo le les al a o
        hola gracias quiero mi me he ha han sido ser estar cada todo todos
        solo dia dias usted ya porque otro otra otros esto eso algo aqui
    """,
    "pt": """
        o a os as do da dos das de que e em no na nos nas um uma uns umas com sem por para se seu sua seus suas
        voce voces nosso nossa nossos nossas nao sim como quando onde qual mas tambem muito mais ha pode podemos
        tem temos ate entre lhe ao aos pela pelo esta estao sao foi ser estar cada dia dias isso este nesse meu
        minha eu ele ela ja ainda porque obrigado obrigada ola quero
    """,
    "fr": """
        le la les de des du un une et est sont en dans pour avec sans sur par que qui ce cette ces vous votre vos
        nous notre nos il elle ils on ne pas plus au aux ou mais si quand comment quel quelle avez pouvez pouvons
        sommes etes etre avoir jusqu entre chez tout tous aussi tres y c l d j n s qu je mon ma mes merci bonjour
        veux voudrais fait jour jours jusque
    """,
    "de": """
        der die das den dem des ein eine einen einem einer eines und ist sind war nicht mit von zu zum zur fur auf
        im in am an aus bei bis nach uber unter wir uns unser unsere unserer unserem ihr ihre ihren ihnen sie ich
        du dein deine es er man wenn wie was wann wo welche kein keine auch noch nur oder aber konnen kann haben
        hat wird werden bitte gerne mochten mochte sich dass habe mein meine tag tage uhr vom
    """,
    "it": """
        il lo la i gli le un uno una di del della dei degli delle dello da dal dalla dai in nel nella nei con su sul
        sulla per tra fra e ed che non si ci vi mi ti ma anche come quando dove quale sono siamo ha abbiamo
        puo puoi possiamo suo sua tuo tua nostro nostra nostri nostre vostro questo questa alle al alla ai piu
        molto solo ogni fino dalle essere ho io grazie vorrei giorno giorni perche
    """,
    "id": """
        yang dan di ke dari untuk dengan adalah ini itu pada kami kita anda kamu saya tidak bisa dapat akan sudah
        belum juga atau jika kalau karena hanya lebih ada apa berapa kapan mana bagaimana silakan mohon tolong
        terima kasih hari setiap sampai hingga jam buka oleh agar dalam sebagai mau ingin dia mereka lagi nya
        bapak ibu kak
    """,
    "hi": """
        hai hain mein main mera meri mere aap aapka aapki aapke apna ka ki ke ko se par aur ya nahi nahin kya kab
        kahan kaise kitna kitne kitni kyun kyon tha thi the hoga hogi karna karne kar raha rahi rahe rahega chahiye
        mujhe humein hum hamara hamare hamari wala wali bhi lekin agar toh abhi kripya dhanyavaad diya gaya gayi
        sakte sakta sakti liye baje tak din yeh woh koi kuch bata batao batayein chahta chahti
    """,
}
FUNCTION_WORDS = {language: frozenset(words.split()) for language, words in _WORDS.items()}

# One word may be of several languages: it tells less for each.
WEIGHT = {
    word: 1.0 / sum(word in words for words in FUNCTION_WORDS.values())
    for words in FUNCTION_WORDS.values()
    for word in words
}
