"""How danger, law, fraud, children and rights over data sound in Hindi, in Devanagari and in Latin letters."""

from __future__ import annotations

from chalicelib.domain.rules.sounds import Sounds

_CHILD = (
    "(?:[6-9]|1[0-7]|chhe|saat|aath|nau|das|gyarah|barah|baarah|terah|chaudah|pandrah|solah|satrah|"
    "छह|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|पन्द्रह|सोलह|सत्रह)"
)
_LAWYER = "(?:vakeel|vakil|wakeel|wakil|lawyer|advocate|वकील|एडवोकेट)"
_PAYMENT = (
    "(?:transaction|payment|charge|paise|paisa|withdrawal|transfer|purchase|ट्रांजैक्शन|ट्रांजेक्शन|"
    "लेनदेन|भुगतान|पेमेंट|पैसे|पैसा|चार्ज|खरीदारी)"
)
_CARD = "(?:card|account|khata|wallet|upi|identity|कार्ड|खाता|खाते|अकाउंट|वॉलेट|पहचान)"

SOUNDS = Sounds(
    "hi",
    rules={
        "self_harm": (
            "suicid\\w*|(?:aatma ?hatya|atma ?hatya|aatmhatya|atmahatya|khudkushi|khudkhushi)(?: \\w+)?",
            "आत्महत्या|ख़ुदकुशी|खुदकुशी|सुसाइड",
            "(?:khud ko|apne aap ko|khudko) (?:\\w+ )?(?:maar|mar|khatam|nuksan|nuksaan|chot|kaat|kat|"
            "hurt|harm)\\w*",
            "(?:खुद|अपने आप|स्वयं) को (?:\\w+ )?(?:मार|खत्म|ख़त्म|नुकसान|चोट|काट)\\w*",
            "(?:mar|marna|mar jana|mar jaana|mar jau|mar jaun|marne) (?:\\w+ )?(?:chahta|chahti|chahata|"
            "chahti|ka man|ka mann|ki ichha|chahiye mujhe)",
            "(?:mai|main|mein|me) mar(?:na| jana| jaana) (?:chaht\\w+)",
            "(?:mujhe|muje|mujko|mujhko) (?:\\w+ )?(?:mar ?na|mar jana|mar jaana) (?:hai|h|he)",
            "मुझे (?:\\S+ )?(?:मरना|मर जाना) है|मर(?:ना| जाना|ने) (?:\\w+ )?(?:चाहत\\w+|का मन|की इच्छा)",
            "मर जाऊ\\w*",
            "(?:jeena|jina|jine|jeene|zinda) (?:nahi|nahin|nhi|nai|ka mann? nahi|ki ichha nahi|rehna "
            "nahi)(?: \\w+)?",
            "(?:zindagi|jindagi|life|jaan) (?:khatam|khtm|khatm|dene|se thak|de dunga|de dungi|de du)\\w*",
            "jaan de (?:du\\w*|dung\\w*|rah\\w*)|जीना नहीं|जीने (?:का मन|की इच्छा) नहीं",
            "(?:ज़िंदगी|जिंदगी|जीवन|जान) (?:ख़त्म|खत्म|समाप्त|देने|दे)|नहीं जीना|(?:nahi|nahin|nhi) jeena",
        ),
        "emergency": (
            "(?:saans|sans|sas|breath\\w*) (?:\\w+ )?(?:nahi|nahin|nhi|ruk|phool|lene me|lene mein|le "
            "nahi|problem|dikkat|band|atak)\\w*(?: \\w+)?",
            "saans (?:le )?nahi|सांस (?:\\w+ )?(?:नहीं|रुक|फूल|लेने में|बंद|अटक)\\w*",
            "साँस (?:\\w+ )?(?:नहीं|रुक|फूल|लेने में|बंद)\\w*|dam (?:ghut|ghoot)\\w*|दम घुट\\w*",
            "gale me (?:\\w+ )?(?:atak|fas)\\w*|गले में (?:\\w+ )?(?:अटक|फंस)\\w*",
            "(?:doob|डूब) (?:raha|rahi|gaya|gayi|रहा|रही|गया|गई)",
            "(?:khoon|khun|blood) (?:\\w+ )?(?:nahi|nahin|nhi|band nahi|bahut|bohot|beh|bah|ruk "
            "nahi)\\w*(?: \\w+)?",
            "bleeding (?:\\w+ )?(?:nahi|nahin|nhi|band|ruk|bahut|bohot)\\w*",
            "(?:खून|ख़ून|रक्त) (?:\\w+ )?(?:नहीं|बहुत|बह|रुक|बंद)\\w*",
            "ब्लीडिंग (?:\\w+ )?(?:नहीं|रुक|बहुत)\\w*|रक्तस्राव",
            "(?:behosh|behos|behoosh)\\w*|hosh (?:nahi|me nahi|mein nahi|kho)\\w*",
            "chakkar (?:aa ?kar|khakar) gir\\w*|बेहोश\\w*|होश (?:नहीं|में नहीं|खो)\\w*",
            "(?:daura|daure|दौरा|दौरे|fits|mirgi|मिर्गी) (?:\\w+ )?(?:pad|par|aa|पड़|आ)\\w*",
            "heart attack|dil ka daura",
            "(?:seene|sine|chhati|chest) (?:me|mein|m) (?:\\w+ )?(?:dard|pain|jakdan)|chest pain",
            "(?:सीने|छाती) में (?:\\w+ )?(?:दर्द|जकड़न)|दिल का दौरा|हार्ट अटैक|lakwa|लकवा",
            "(?:zahar|jahar|zeher|poison)\\w*(?: \\w+)?|(?:ज़हर|जहर)|overdose|ओवरडोज़?",
            "(?:goliyan|goli|tablets?|dawai|गोलियां|दवाई) (?:\\w+ )?(?:zyada|jyada|bahut sari|ज़्यादा|"
            "ज्यादा|बहुत सारी) (?:kha|खा)\\w*",
            "(?:nigal|निगल) (?:liya|li|gaya|gayi|लिया|ली|गया|गई)",
            "(?:chehra|muh|munh|zubaan|jeebh|jubaan|gala|aankh|honth|face|tongue|throat|eyes?) (?:\\w+ "
            ")?(?:soojh?|suj|sooj|swell?)\\w*",
            "allergic reaction|allergy (?:ho gayi|ho gai|reaction)",
            "(?:चेहरा|मुंह|जीभ|गला|आंख|होंठ) (?:\\w+ )?सूज\\w*|एलर्जी (?:हो गई|रिएक्शन)",
            "ambulance|एम्बुलेंस|एंबुलेंस|(?:medical )?emergency (?:hai|he|h)$",
            "(?:इमरजेंसी|आपातकाल|आपात स्थिति) (?:है|में)|jaan (?:ka khatra|khatre|ko khatra)",
            "जान (?:का|को|के) खतर\\w*|(?:gaadi|car|truck|गाड़ी|कार) ne (?:takkar|kuchal)\\w*",
        ),
        "legal_threat": (
            f"(?:mera|mere|apna|apne|hamara|ek|मेरा|मेरे|अपने|हमारा) {_LAWYER}",
            f"{_LAWYER} (?:se baat|ko|ke through|notice|bhej|karunga|karungi|se mil|से बात|को|के ज़रिए|का "
            f"नोटिस|भेज)\\w*",
            "legal (?:notice|action|karwa\\w*|karyawahi)",
            "(?:kanooni|kanuni|qanooni|क़ानूनी|कानूनी) (?:\\w+ )?(?:karwa\\w*|karya\\w*|kadam|notice|"
            "action|कार्रवाई|कार्यवाही|कदम|नोटिस)",
            "(?:case|mukadma|mukdama|muqadma|केस|मुकदमा|मुक़दमा) (?:\\w+ )?(?:kar|karunga|karungi|karenge|"
            "thok|file|darj|daal|dal|कर|ठोक|दर्ज|डाल)\\w*",
            "(?:court|kachehri|adalat|कोर्ट|अदालत|कचहरी) (?:me|mein|le|jaa|ja|tak|में|जा|ले|तक)\\w*(?: \\w+)?",
            "consumer (?:court|forum)|(?:उपभोक्ता|कंज्यूमर) (?:फोरम|कोर्ट|अदालत|आयोग)",
            "(?:police|polis|pulis|pulice|thana|thane|पुलिस|थाने) (?:\\w+ )?(?:complaint|complain|me|mein|"
            "ko|bula|shikayat|report|में|को|बुला|शिकायत|रिपोर्ट)\\w*",
            "fir (?:kar|darj|likh|file)\\w*|एफ ?आई ?आर|laparwahi|लापरवाही",
            "(?:cyber|saiber|साइबर) (?:cell|crime|सेल|क्राइम)",
        ),
        "fraud": (
            "fraud\\w*|froud|scam\\w*|dhokha(?:dhadi|dhadhi)?|dhoka|dhokhebaaz|thagi|thag",
            "loot (?:liya|liye|rahe)|chargeback|phishing|धोखा\\w*|धोखाधड़ी|फ्रॉड|फ्राड|ठगी|ठग\\w*|स्कैम",
            "लूट (?:लिया|लिए|रहे)|जालसाज\\w*|blackmail\\w*|ब्लैकमेल",
            f"{_PAYMENT} (?:\\w+ ){{0,4}}(?:maine|meine|mene|mai ne|मैंने|मैने) (?:nahi|nahin|nhi|नहीं) "
            f"(?:kiya|kiye|ki|kari|किया|किए|की)",
            f"(?:maine|meine|mene|मैंने|मैने) (?:\\w+ ){{0,4}}{_PAYMENT} (?:nahi|nahin|nhi|नहीं) (?:kiya|"
            f"kiye|ki|किया|किए|की)",
            "(?:bina|बिना) (?:meri|mere|मेरी|मेरे) (?:permission|ijazat|marzi|puche|pooche|jankari|"
            "अनुमति|इजाज़त|मर्ज़ी|पूछे|जानकारी)",
            "(?:bina|बिना) (?:bataye|puche|pooche|poochhe|पूछे|बताए) (?:\\S+ ){0,2}(?:paise|paisa|पैसे|"
            "पैसा) (?:kat|kaat|le|कट|काट|ले)\\w*",
            f"(?:galat|anjaan|unauthorized|unknown|अनजान|संदिग्ध) {_PAYMENT}",
            f"{_CARD} (?:\\w+ ){{0,2}}(?:chori|hack|clone|kho|khali|gum|चोरी|हैक|क्लोन|खो|खाली|गुम)\\w*",
            f"(?:mera|meri|mere|मेरा|मेरी|मेरे) {_CARD} (?:\\w+ )?(?:koi|kisi|कोई|किसी)\\w*",
            f"(?:kisi ne|koi|किसी ने|कोई) (?:\\w+ )?(?:mera|meri|mere|मेरा|मेरी|मेरे) {_CARD} (?:\\w+ "
            f")?(?:use|istemal|इस्तेमाल|यूज|hack|हैक)\\w*",
            "hack (?:ho gaya|ho gya|kar liya|हो गया)|हैक (?:हो|कर)\\w*",
        ),
        "minor": (
            f"(?:mai|main|mein|me|mei|मैं|मै) (?:\\w+ )?{_CHILD} (?:saal|sal|year|years|varsh|साल|वर्ष) "
            f"(?:ka|ki|ke|का|की|के|old)(?: \\w+)?",
            f"(?:meri|mera|मेरी|मेरा) (?:umar|umr|age|ayu|उम्र|आयु|उमर) (?:\\w+ )?{_CHILD}(?: \\w+)?",
            f"(?:मैं|मै|main|mai) {_CHILD} साल",
            "(?:mai|main|mein|me|मैं|मै) (?:\\w+ )?(?:minor|nabalig|naabalig|bachcha|bachchi|baccha|"
            "bacchi|नाबालिग|बच्चा|बच्ची|छोटा बच्चा) (?:hu|hun|hoon|hu|हूं|हूँ)",
            "नाबालिग हू\\w*|(?:mai|main) (?:abhi )?18 (?:ka|ki|saal)? ?(?:\\w+ )?(?:nahi|nahin|nhi)",
            "(?:[5-9]|10)(?:th|vi|वीं)? (?:class|kaksha|कक्षा) (?:me|mein|में) (?:padhta|padhti|पढ़ता|पढ़ती)\\w*",
            "(?:mummy|papa|mom|dad|parents|maa|maa baap|ghar walo|मम्मी|पापा|माता पिता|मां बाप|घर वालों) "
            "(?:\\w+ )?(?:ko )?(?:bina bataye|bina bataaye|pata na|pata nahi chal|mat batana|na batana|"
            "बिना बताए|पता न|मत बताना|न बताना|पता नहीं चल)\\w*",
            "(?:bina|बिना) (?:mummy|papa|parents|माता पिता|मम्मी|पापा) (?:\\w+ )?(?:permission|bataye|"
            "बताए|अनुमति)",
        ),
        "data_protection": (
            "gdpr|dpdp|data protection",
            "(?:mera|meri|mere|apna|मेरा|मेरी|मेरे) (?:\\w+ )?(?:data|details|jankari|jaankari|"
            "information|डेटा|डाटा|जानकारी|विवरण) (?:\\w+ )?(?:delete|hata|mita|erase|remove|हटा|मिटा|"
            "डिलीट|leak|लीक|bech|बेच|share|शेयर)\\w*",
            "(?:data|डेटा|डाटा) (?:delete|leak|डिलीट|लीक) (?:kar|ho|कर|हो)\\w*",
            "(?:mere|मेरे) (?:baare|bare|बारे) (?:me|mein|में) (?:\\w+ ){0,2}(?:data|jankari|डेटा|डाटा|जानकारी)",
            "डेटा (?:सुरक्षा|संरक्षण)|mera number (?:kisi ko |bech )?(?:diya|becha|share|leak)\\w*",
        ),
    },
    not_meant=(
        "(?:hansi|has has|hasi|हंसी|हंस हंस) (?:se|ke|से|के|कर)? ?(?:mar|मर)\\w*(?: \\w+)?",
        "(?:bhook|bhukh|garmi|thand|bore|भूख|गर्मी|बोर) (?:se|ho ke|से) (?:mar|मर)\\w*(?: \\w+)?",
        "(?:pe|par|पर) (?:marta|marti|मरता|मरती)|mar ketin\\w*|jaan (?:se zyada|hai)|जान से ज़्यादा",
        f"(?:dost|bhai|behen|pati|patni|papa|mummy|beta|beti|chacha|padosi|husband|wife|cousin|दोस्त|भाई|"
        f"बहन|पति|पत्नी|पापा|बेटा|चाचा|पड़ोसी) (?:\\w+ )?{_LAWYER}(?: \\w+)?",
        f"(?:mai|main|mein|मैं) (?:\\w+ )?{_LAWYER} (?:hu|hun|hoon|हूं|हूँ)",
        f"{_LAWYER} (?:dost|bhai|दोस्त|भाई)",
        "(?:case|केस) (?:ka|ki|number|cover|का|की|नंबर)|phone (?:ka )?(?:case|cover)",
        "(?:pehle|saal pehle|bachpan me|बचपन में|साल पहले|पहले कभी) (?:\\w+ ){0,3}(?:heart attack|daura|"
        "behosh|allergy|दौरा|बेहोश|एलर्जी)\\w*(?: \\w+)?",
        "(?:heart attack|daura|दौरा|behosh|बेहोश)\\w* (?:\\w+ ){0,3}(?:saal pehle|bachpan|साल पहले|बचपन)",
        "ambulance (?:driver|chalata)|police (?:station ke|thane ke) (?:paas|pass|samne)",
        "पुलिस (?:स्टेशन|थाने) के (?:पास|सामने)|(?:mobile|internet) data",
        f"{_CHILD} (?:saal|sal|साल) (?:se|pehle|baad|tak|ki warranty|ka experience|से|पहले|बाद|तक)",
        f"(?:beta|beti|bachcha|bacha|bachha|bete|ladka|ladki|बेटा|बेटी|बच्चा|बेटे|लड़का|लड़की) (?:\\w+ )?{_CHILD}",
        f"jab (?:mai|main) {_CHILD}|जब मैं {_CHILD}",
    ),
)
