"""What ten languages add to words, and the words that say nothing about what a question is about."""

from __future__ import annotations

# All folded: no case, no Latin accents. Endings go longest first, so that `ciones` is tried before `es`.
_ENDINGS = {
    "en": "ations ation ments ment nesses ness ings ing edly ed ers er ies ied es s ly e y",
    "es": """
        aciones acion imientos imiento amientos amiento ciones cion ados adas idos idas ando iendo aban abais
        amos emos imos abas ais eis aron ieron ado ada ido ida aba ara ian ias ia ar er ir es os as is an en a o e s
    """,
    "pt": """
        acoes acao amentos amento imentos imento coes cao ados adas idos idas ando endo indo avam amos emos imos
        aram eram iram ado ada ido ida ava ara ia am em ar er ir oes ais eis es os as is ao a o e s
    """,
    "fr": """
        ations ation ements ement issements issement aient erons erez eront eraient antes ants ante ant ees es
        ee er ez ir ent ais ait aux eux euse e s x
    """,
    "de": """
        ungen ung heiten heit keiten keit lichen liche lich ischen ische isch ern est end en er es em et st te
        e n t
    """,
    "it": """
        azioni azione amenti amento imenti imento zioni zione ati ate iti ite ando endo avano iamo ate ete ite
        ato ata ito ita ava are ere ire ano ono he hi i a o e
    """,
    "id": "kannya annya kan nya lah kah an i",
    "hi": "ियों ियाँ ाओं ाएँ ों ें ियां ीं ओं ना ने नी ता ते ती ा े ी ि ो ं aon iyan on en e a i o",
    "he": "יות ים ות ית ה ת י",
    "ar": "ات ين ون ان ها ية ه ة ي",
}
ENDINGS = {
    language: tuple(sorted(endings.split(), key=len, reverse=True)) for language, endings in _ENDINGS.items()
}

_PREFIXES = {
    "id": "meng meny mem men me peng peny pem pen di ber ter ke se",
    "he": "כשה שה וה מה לה בה כש ה ו ב ל מ ש כ",
    "ar": "وال بال كال فال لل ال و ب ل",
}
PREFIXES = {language: tuple(prefixes.split()) for language, prefixes in _PREFIXES.items()}

SWALLOWED = {
    "id": {"meng": "k", "peng": "k", "meny": "s", "peny": "s", "mem": "p", "pem": "p", "men": "t", "pen": "t"}
}
"""The letter that a beginning may have taken the place of: `mengirim` is `kirim`."""

GLUE = {
    "en": """
        a an and any are about as at be been but by can could did do does for from get give had has have hello hey hi
        how i if im in is it its ive just know let like may me might my of ok on one or our out please pls plz possible
        question really so some tell thank thanks that the their them then there these they thing this those to too
        u us very want was we were what when where whether which who why will with wondering would you your youre yours
        dont doesnt isnt arent cant im id ill am good morning evening also more much many long
        need should say said sorry way hope guys got anyone someone something anything
    """,
    "es": """
        a al algo alguien algun alguna ahora aqui asi buenas buenos como con cual cuales cuando cuanta cuantas
        cuanto cuantos de del desde dia dias donde dime e el ella ellos en entonces era eres es esa ese eso esta
        estan estas este esto estoy favor fue gracias ha haber habia hacer haceis hace han has hay hola la las le les
        lo los mas me mi mis mucho muy necesito ni no nos o os para pero podeis podria podrian podriais porque puede
        puedes puedo pueden pues que queria quisiera quiero quien saber se sea ser si sin sobre solo son soy su sus
        tal tambien te teneis tengo tiene tienen tu tus u un una unas uno unos usted ustedes va vais vosotros voy y ya
        yo tardes noches oye pregunta consulta gustaria
    """,
    "pt": """
        a ao aos alguem algum alguma agora aqui as ate boa bom com como da das de dia do dos e ela ele em entao era
        essa esse esta estao este estou eu faz fazer foi gostaria ha isso isto ja la lhe mais mas me meu meus minha
        minhas muito na nas nao no nos o oi ola onde os ou para pelo por porque posso podem pode preciso qual quais
        quando quanto quantos que quem queria quero saber se sem ser seu seus sua suas sim so sobre sao tarde tem
        tenho ter teu tua um uma umas uns voce voces obrigado obrigada favor noite pergunta vcs vc pra
    """,
    "fr": """
        a ai as au aux avec avez avoir bonjour bonsoir c ce ceci cela ces cet cette combien comment d dans de des dire
        dois donc du elle elles en est et etes etre eu faire fait faites faut ici il ils j je l la le les leur ma mais
        me merci mes moi mon n ne nous on ont ou par pas peut peux plus pour pourquoi pouvez pourriez puis qu quand que
        quel quelle quelles quels qui quoi sa salut savoir se sera ses si son sont suis sur svp ta te tes toi ton
        tres tu un une va vais veux voudrais vos votre vous y aimerais question s il plait est-ce
    """,
    "de": """
        ab aber alle als also am an auch auf aus bei bin bis bitte da danke dann darf das dass dem den der des die dies
        diese diesen dieser doch du ein eine einen einem einer er es etwas fur gern gerne gibt guten gut haben habe hat
        hallo hatte hier ich ihr ihre ihren ihnen im in ins ist ja jetzt kann kannst konnen konnt konnte kein keine
        man mein meine meinen meiner mich mir mit mochte morgen muss nach nicht noch nur ob oder schon sehr sein seid
        sich sie sind so tag uber um und uns unser unsere viel von vor wann warum was welche welcher welches wenn wer
        werden wie wieviel will wir wird wo wurde zu zum zur frage sagen wissen abend lange denn mal
    """,
    "it": """
        a ad ai al alla alle anche avete abbiamo avrei bisogno buongiorno buonasera c che chi ci ciao cio come con
        cosa cui da dal dalla dei del della delle di dire dirmi dove e ed fa fare fate favore gli grazie ha hai hanno
        ho i il in io la le lei lo loro lui ma me mi mia mie miei mio molto ne nei nel nella no noi non o per perche
        piu poi posso possibile potete potrei potrebbe puo qual quale quali quando quanto quanta quanti quante quella
        quello questa questo qui sapere se sei senza si siete sono su sua sulla suo ti tra tu un una uno vi voglio
        voi vorrei vostra vostro vostri domanda
    """,
    "id": """
        ada adalah aku anda apa apakah atau bagaimana bapak berapa bisa boleh bu dalam dan dari dengan di dong gak
        gimana halo hai harus ibu ingin ini itu juga jika kah kak kakak kalau kalian kami kamu kapan karena ke
        kenapa ketika kita kok lagi malam mana mas mau min mohon nih nya oleh pada pagi pak saja saya sama sangat
        selamat sih siang sore sudah supaya tapi tau terima kasih tahu tidak tolong untuk ya yang nggak ga mbak tanya
    """,
    "hi": """
        है हैं हो हूँ हूं था थी थे का की के को में से पर और या यह ये वह वे मैं मुझे मेरा मेरी मेरे हम हमें आप आपका आपकी आपके
        क्या कब कहाँ कहां कैसे कौन कितना कितनी कितने क्यों कृपया जी नमस्ते नहीं ना भी तो ही कर करना करें करते सकते सकता सकती
        चाहिए चाहता चाहती बताइए बताएं बता दें दीजिए धन्यवाद लिए साथ एक कोई कुछ अगर लेकिन होता होती होते रहा रही गया
        hai hain ho hu hoon tha thi ka ki ke ko mein me se par aur ya yeh ye woh wo main mujhe mera meri mere hum
        aap aapka aapki aapke kya kab kahan kahaan kaise kaun kitna kitni kitne kyun kyon kripya ji namaste nahi nahin
        bhi toh to hi kar karna karo karte sakte sakta sakti chahiye chahta batao bataiye bata dijiye liye sath ek
        koi kuch agar lekin hota hoti raha rahi gaya pe ap
    """,
    "he": """
        אני אתה את אתם אתן הוא היא הם הן אנחנו של על אל עם זה זאת זו מה מתי איפה איך מי למה כמה האם יש אין לא כן גם רק
        אם או כי אבל לי לך לו לה לנו לכם להם שלי שלך שלכם שלו היי שלום תודה בבקשה אפשר רוצה רוצים צריך צריכה יכול
        יכולה לדעת היה להיות עוד כל אצלכם אשמח שאלה ערב בוקר טוב ב ל מ ה ו ש כ
    """,
    "ar": """
        انا انت انتم هو هي هم نحن في من على الى عن مع هذا هذه ذلك ما ماذا متى اين كيف هل كم لماذا اي نعم لا يا او و ثم
        لكن اذا ان كان يكون لدي لديكم عندي عندكم عندك لي لك لكم مرحبا السلام عليكم شكرا فضلك فضلكم رجاء ممكن يمكن
        يمكنني اريد اود ارغب احتاج معرفة سؤال التي الذي كل بعض قد شو ايش وين ليش بدي بكم صباح مساء الخير
    """,
}
"""Words that say nothing about what a question is about; in `hi` also as written in Latin letters."""
