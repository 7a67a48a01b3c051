"""The Hindi words for people, machines, talking and wanting, in the one spelling of `hindi_letters`."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of

HUMAN = any_of(
    r"""insan insano advisor adviser salahkar afsar afasar manav manav_agent manushya human person adhikari oficer
    eksekutiv executive operator agent pratinidhi representative sahayak karmchari karmachari

    (?:customer|upbhokta|klaint|client)_(?:care|kare|servis|service|suport|support)(?:_(?:executive|agent|adhikari|vale|valo|tim|team))?
    helpline helpdesk tol_fri human_agent expert visheshajn visheshagya spesialist specialist sahayta_kendra?
    sahayata_kendra? cal_center
    (?:varishth|bada|bade|uch|senior)_(?:adhikari|oficer|vyakti|admi) bank_(?:karmchari|karmachari|vale|valo)
    suport_(?:tim|team|agent|staf)
    live_(?:agent|chat|suport) insani?_madad
    (?:asli|real|jinda|sach_me)_(?:insan|admi|banda|bande|person|vyakti|human|agent)"""
)
ROLE = any_of(
    r"""admi adami banda bande bandi vyakti ladka ladki madam sir maneger manager bos malik supervisor
    suparvaijar staf tim team department vibhag dept vala vale vali valo doctor doktar dr reception
    risepshan risepsan reseption prabandhak ovner owner senior incharge head kisi kise kisi_aur
    jimedar_vyakti log koi_aur biling acounts sales"""
)
PERSON = rf"(?:{HUMAN}|{ROLE})"
BOSS = "(?:maneger|manager|bos|malik|supervisor|suparvaijar|senior|incharge|head|ovner)"
FELLOW = "(?:admi|adami|banda|bande|bandi|vyakti|insan|shakhs|ladka|ladki|human|person|jan|jimedar)"
TALK = (
    r"(?:bat|bath|contact|kontakt|conect|kanekt|sampark|chat|bol|jod\w*|transfer|milv\w*|milado|link|"
    r"forvard|conection|samvad|asist|madad|help|conekt|kanekt)"
)
DO = (
    r"(?:karni|karna|karne|karun|karu|karo|kare|kar do|kar de|kara\w*|karv\w*|karie|kijie|kijie|kar sakt\w+|"
    r"kar lu|hona|hone|kara sak\w+|dijie|dijie|do|de do|dedo|karado|krni|krna|krao|krva\w*|krvao|krado|krdo|"
    r"chahi\w*|chahu\w*|"
    r"chahta|chahti|hai|ho sakti|ho sakta|kar dijie)"
)
BRING = (
    r"(?:chahi\w*|chaiy\w*|chaie|dijie|dijie|dena|do(?! (?:you|u|i|we|they|not)\b)|dedo|de do|bula\w*|"
    r"bhej\w*|lao|milega|milegi|dilao|dila do|mangta|laga\w*|jodo|jod do|lao|bulva\w*|chie|chaye)"
)
HELP = r"(?:samajh|samjh|bat|madad|help|javab|jabab|reply|sun|solve|hal|jan|cal|bata|dekh|insan|asli|real)"
MACHINE = r"(?:bot|robot|machine|mashin|mashine|chatbot|computer|kampyutar|ai)"
PLEASE = any_of("please plj pls plij plis kripya kripaya yar bhai jaldi abhi ji sir madam turant do")
FILLER = any_of(
    "helo hi he namaste namaskar ok acha thik han na bhai yar please plj kripya kripaya mujhe muje ek koi "
    "kisi sir madam are bas"
)
CALL = r"(?:cal|kol|fon|fone|cal back|kol baik)"
