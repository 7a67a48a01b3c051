"""Words of four letters and more that questions are asked with, and that say nothing of what they are about."""

from __future__ import annotations

# Folded; in the languages that customers write most. Beside them stand the commonest words of each language.
_FILLERS = {
    "en": """
        about after again already also always another answer answered answers anybody anyone anything arent
        around asked asking asks because been before being between both cannot cant come comes concerning
        correct could couldnt customer customers dear didnt doesnt doing done each either else even ever
        every everyone everything explain find first found from further getting give given gives goes going
        gone good guess happen hasnt havent having hear heard heres hows idea info information instead into
        isnt just kind know known knows last lacks later least less like little look looking lots made make
        makes many matter maybe mean means mention mentioned mentions might mine missed missing more morning
        most must never next nobody none nothing okay once only other others ours over people perhaps
        playbook possible question questions quite rather really regarding right said same saying says seem
        seems seen shall should shouldnt show since some somebody someone something sometimes soon sorry
        still such sure take taken tell than thank that thats their them then these they thing things think
        this those though thought through told until upon usually very wanted wants wasnt well went were
        weve whats wheres whether while whose will wish with within without wonder wondering wont word words
        would wouldnt write wrote youre your yours evening afternoon
    """,
    "es": """
        acerca ademas ahora alguna algunas alguno algunos algo alli antes apenas aqui asi aunque aver bien
        busco cada casi cierto claro cliente clientes cosa cosas cual cuales cualquier cuenta cuestion debe
        debo decia decir decirme dejar dentro desde despues dice dicen dicho dime donde dudas duda ella
        ellos entonces entre esas eso esos estan estar estas este esto estos estoy favor fuera gran gustaria
        haber hace hacen hacer hacia hasta hemos igual incluso informacion luego manera mayor menos mejor
        mientras mismo misma modo mucha muchas mucho muchos nada nadie necesitaba necesitamos ningun ninguna
        ninguno noches nosotros nuestra nuestro nunca otra otras otro otros parece parte pasa pedir pienso
        poco podeis podemos poder podria podriais posible pregunta preguntas preguntar puede pueden puedes
        quiere quieren quisiera quizas respecto respuesta saber sabe sabeis seria sera ser siempre sino
        sobre solo somos suele tambien tampoco tanto tema tenemos tener tenia tiene tienen tienes toda todas
        todavia todo todos tras unos unas usted ustedes vamos varias varios verdad vuestra vuestro
    """,
    "pt": """
        acerca agora ainda alem algo alguem algum alguma alguns algumas ali antes apenas aqui assim ate
        atraves bem busco cada caso certo claro cliente clientes coisa coisas comigo consigo contra dela
        dele deles depois desde dessa desse desta deste deve dizer disse duvida duvidas ela eles embora
        enquanto entao entre essa essas esse esses estao estar estas estava este estes estou falta favor
        fazem fazer feito fica foram fosse gostaria havia informacao informacoes isso isto lugar maior mais
        maneira melhor menos mesma mesmo muita muitas muitos nada nele nenhum nenhuma ninguem noite nossa
        nosso nunca onde outra outras outro outros para parte pela pelo pergunta perguntas perguntar pode
        podem podemos poder poderia podiam porque possivel pouco preciso precisava quais qual qualquer quer
        queria quem questao resposta saber sabe sempre sera seria sobre somente somos sua suas talvez tambem
        tanto tema temos tenha tenho teria tinha tive toda todas todo todos tudo usted vamos varias varios
        verdade
    """,
    "fr": """
        accord afin ainsi alors apres assez aucun aucune aupres aussi autre autres avais avait avant avez
        avoir avons beaucoup besoin bien cela celle celui ces cet cette ceux chaque chose choses client
        clients concernant contre dans demande demander depuis derriere deux devant devez dire dites doit
        dois donc encore entre est etais etait etes etre faire fait faites faut faudrait ici info infos
        information informations jamais jusque leur leurs lors mais maintenant meme memes merci mieux moins
        nous notre nos parce parle parmi pendant peut peuvent plus plutot pour pourquoi pourrait pourriez
        pouvez pouvoir propos puis quand que quel quelle quelles quelque quelques quels question questions
        quoi rien sait sans savoir sera serait seulement sinon soit souhaite souhaiterais sous sujet suis
        tant tellement tous tout toute toutes toujours tres trop trouve vers voici voila voir votre vos
        voulais vraiment salut
    """,
    "de": """
        aber alle allem allen aller alles also andere anderen anderes antwort auch ausserdem bald beim
        bereits besser bezuglich bisher brauche dabei dafur damit danach dann daran darauf daruber darum
        dass davon dazu dein deine denn dennoch deren dessen deshalb diese diesem diesen dieser dieses doch
        durch eben ebenfalls eigentlich einem einer eines einige einmal etwa etwas euch euer eure eurem
        euren fehlt finde finden frage fragen fragte ganz gegen gehen geht gerade gerne gern gesagt gibt
        habe haben hallo hatte hatten heisst hier ihnen ihre ihrem ihren ihrer immer information
        informationen irgendwie jede jedem jeden jeder jedes jemand jetzt kann kannst kein keine keinem
        keinen keiner konnen konnte konnten kunde kunden lassen leider machen macht mehr mein meine meinem
        meinen meiner mochten mussen musste nach nachdem nein nichts noch nochmal nun oder ohne schon sehr
        sein seine seinem seinen selbst seit sich sicher sind soll sollen sollte sollten sondern sonst
        soviel sowie statt uber unser unsere unserem unseren vielleicht viel viele vielen vom vorher wahrend
        ware warum weil weiss weiter welche welchem welchen welcher welches wenig wenn werde werden wieder
        wieso wieviel wird wirklich wissen wollen wollte wollten worden wurde wurden zwischen zum zur morgen
        abend
    """,
    "it": """
        alcun alcuna alcune alcuni allora altra altre altri altro anche ancora anzi appena assai avere aveva
        avevo bene buona buono cercando certo chiede chiedere chiedo ciascuno circa cliente clienti cosa
        cose cosi dalla dalle dato degli dei dell della delle dello dentro dice dire direi dopo dovrei dove
        dubbio dunque ecco eppure essere fare fatto fino forse fosse fuori gente gia grazie hanno infatti
        informazione informazioni invece loro mai magari meglio meno mentre mezzo mia mie miei mio modo
        molta molte molti nella nelle nessun nessuna nessuno niente noi nostra nostro nulla oltre oppure ora
        parte perche per pero piu poco poi possibile possiamo posso potete potrei poter presso prima proprio
        puo pure qual quale quali qualche qualcosa qualcuno quando quanta quanti quanto quasi quel quella
        quelle quelli quello questa queste questi questo qui quindi riguardo risposta salve sapere sara
        scusate scusi sempre senza serve siamo siete solo sono sopra sotto spesso stata stato stessa stesso
        sua sue sugli sulla sulle suo suoi tanta tanto troppo tutta tutte tutti tutto una uno vera vero
        verso volevo volta vorremmo vostra vostro domanda domande sera giorno
    """,
}
FILLERS = frozenset(word for words in _FILLERS.values() for word in words.split())
