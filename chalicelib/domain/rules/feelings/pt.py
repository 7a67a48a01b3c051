"""How anger, complaints, threats to leave and worn-out patience sound in Portuguese."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_SO = r"(?:(?!(?:nao|nunca|nem|sem|pouco|nada)\b)\w+ ){0,2}"
_AWFUL = (
    "(?:(?:pessim|horrivel|terrivel|horroros|lamentavel|vergonhos|ridicul|nojent|desastros|deploravel|"
    r"pavoros)\w*|um lixo|uma merda)"
)
_SERVICE = any_of("atendimento servico experiencia empresa suporte clinica loja tratamento robo comunicacao")
_UPSET = any_of(
    r"irritad\w furios\w decepcionad\w indignad\w frustrad\w chatead\w insatisfeit\w revoltad\w puto puta "
    r"zangad\w aborrecid\w desapontad\w de_saco_cheio fart\w danad\w estressad\w"
)
_TIMES = r"(?:(?:duas|tres|quatro|cinco|dez|varias|muitas|mil|tantas|\d+) vezes)"
_ONE_TOO_MANY = r"(?:segunda|terceira|quarta|quinta|decima|milesima|enesima)"
_SAID = any_of(
    "falei disse expliquei perguntei respondi enviei mandei informei escrevi passei avisei pedi dei "
    "repeti tinha_dito"
)

SOUNDS = Sounds(
    language="pt",
    rules={
        "complaint": (
            r"(?:fazer|registrar|registar|abrir|quero|apresentar|tenho|deixar|formalizar) (?:\w+ "
            "){0,2}(?:reclamac(?:ao|oes)|queixas?)",
            r"(?:quero|vou|gostaria de|preciso|onde|como|posso) (?:me )?(?:reclam\w+|queixar)",
            "livro de reclamacoes|reclame aqui",
        ),
        "anger": (
            r"(?:virou|e|foi|um|esta sendo) (?:\w+ )?pesadelo(?: desde| com voces|$)",
            r"esperava (?:\w+ )?(?:mais|melhor) d(?:e|a|o)(?: voces| vcs| \w+)?",
            "nao aguento mais(?! (?:a|de) dor)|enrolam|enrolando|me enrol(?:ou|a|aram)",
            r"(?:tratad\w|trataram|tratam) (?:\w+ )?(?:como (?:lixo|um cachorro|cachorro|idiota)|muito "
            "mal|mal|pessimamente)",
            "irresponsaveis",
            r"(?:minha )?paciencia (?:\w+ )?(?:acab|esgot|limite|foi embora|tem limite)\w*",
            r"(?:perd\w+|sem|acabou) (?:a |minha )?paciencia",
            "que (?:decepcao|desilusao|desorganizacao|bagunca|farsa)",
            "falta de (?:profissionalismo|seriedade|consideracao|educacao|etica)|e uma enganacao",
            "uma enganacao|(?:que|uma) enganacao",
            r"(?:me )?arrepend\w+ de (?:ter|comprar|escolher)",
            r"(?:me )?(?:deixaram|deixou) (?:plantad|esperando|na mao|falando sozinh)\w*",
            "nao (?:da pra|consigo) acreditar",
            "ninguem (?:se )?(?:responsabiliza|assume|faz nada|toma providencia)|esqueceram de mim",
            "nao levam a serio",
            f"(?:e|isso e|isto e|que|um|uma|sao|foi) {_SO}(?:absurdo|vergonha|inaceitavel|inadmissivel|"
            "ridicul[oa]|palhacada|desrespeito|descaso|lixo|merda|falta de (?:respeito|consideracao)|"
            "piada|sacanagem|vergonhos[oa]|bagunca)",
            "inaceitavel|inadmissivel|falta de respeito|palhacada|que absurdo|sacanagem|descaso",
            rf"{_AWFUL} (?:\w+ )?{_SERVICE}|{_SERVICE} {_SO}(?:{_AWFUL}|ruim|muito mau|lixo)",
            f"(?:pior|que mau|mau) {_SERVICE}",
            f"(?:estou|to|tou|fiquei|estamos|me sinto|ando|^muito|^super|^bem) {_SO}{_UPSET}|saco cheio",
            "(?:estou|to) fart[oa]",
            r"cansad[oa] d(?:e|isso|esse|essa|isto) (?:esper\w+|voces|vcs|isso|tanto|ser)",
            "cansad[oa] (?:disso|disto)",
            r"(?:voces|vcs|voce|vc) (?:sao|e) (?:\w+ ){0,2}(?:incompetentes?|idiotas?|ladroes|"
            r"mentiros\w+|inuteis|pessim\w+|uma vergonha|uma piada|palhacos?|um lixo)",
            "incompetentes?",
            "(?:estao|ta|tao) (?:me )?(?:zoando|de brincadeira|enganando|enrolando|gozando)|me enrolando",
            "(?:perda de|perdi meu|perdendo (?:meu )?) ?tempo|porra|merda|caralho|puta que pariu|pqp|vsf",
            "idiotas?|cacete|exijo",
            r"(?:me )?(?:senti|sinto) (?:\w+ )?(?:enganad|lesad|desrespeitad|roubad)[oa]|que vergonha de",
            "(?:tenham|deviam ter) vergonha",
        ),
        "leaving": (
            r"falar mal d\w+|(?:todo mundo|meus amigos|as pessoas)(?: \w+){0,3} (?:vao|vai) saber",
            "contar (?:pra|para) todo(?:s| mundo)",
            "nunca mais (?:volto|compro|venho|uso|piso|contrato|indico|me veem|recomendo)|nao volto mais",
            "nao piso mais",
            "vou (?:para|pra|procurar|buscar|trocar|mudar)(?: de| para| pra)? (?:a concorrencia|outr[oa]|"
            "clinica|dentista|empresa)",
            "vou (?:trocar|mudar) de (?:clinica|dentista|empresa|loja|operadora)",
            r"perd\w+ (?:um|uma|mais um|mais uma)? ?cliente|avaliacao (?:negativa|ruim|pessima)",
            "uma estrela|ultima vez que (?:compro|vou|uso|peco)",
            "cancelar tudo|(?:nao|jamais) recomendo",
            r"(?:expor|postar|publicar) (?:\w+ )?(?:nas redes|no google|no face\w*|no insta\w*)",
        ),
        "repeated": (
            r"ate quando(?: (?:vou|tenho|preciso|devo|terei)(?: \w+){0,3} (?:esperar|aguardar|aguentar|"
            "repetir)|$)",
            r"quanto tempo (?:ainda )?(?:vou|tenho|preciso)(?: \w+){0,2} (?:esperar|aguardar)",
            "nao sei mais como (?:explicar|dizer)",
            f"ja (?:te |lhe |vos |lhes )?(?:{_SAID})(?! (?:com|para|pra|a|pro) (?:o|a|meu|minha|ele|"
            rf"ela)\b)(?: (?!com)\w+){{0,5}}? (?:{_TIMES}|ontem|antes)",
            "ja (?:te |lhe |vos |lhes )?(?:falei|disse|expliquei|perguntei|respondi|informei|repeti|"
            r"avisei)(?! (?:com|para|pra|a|pro) (?:o|a|os|meu|minha|ele|ela)\b)",
            "ja (?:te|lhe|vos) (?:mandei|enviei|passei|dei)",
            rf"{_ONE_TOO_MANY} vez que (?:\w+ ){{0,2}}(?:expli|pergunt|fal|dig|escrev|lig|mand|envi|pec|"
            r"reclam|repit|tent|cobr|acontec|cancel)\w*",
            r"(?:quantas|tantas) vezes (?:\w+ ){0,4}(?:repet|fal|explic|diz|pergunt|mand|pedir|lig|"
            r"escrev)\w*",
            "quantas vezes mais",
            r"(?:falei|disse|mandei|enviei|expliquei|perguntei|liguei|escrevi|pedi)(?: \w+){0,5} "
            f"{_TIMES}",
            f"{_TIMES} (?:ja|que)",
            r"(?:estou|to|tou) (?:\w+ )?(?:esperando|a espera|aguardando) (?:ha|faz|desde|uma resposta)",
            r"faz (?:\w+ ){1,2}que (?:espero|aguardo|estou esperando)",
            "sempre a mesma (?:coisa|resposta|historia)|de novo (?:a mesma|isso)",
            "(?:repito|pela (?:ultima|terceira|segunda) vez)",
            "ninguem (?:me |nos )?(?:respond|atend|ajud|resolv|retorn|liga|fala|da (?:resposta|"
            r"retorno))\w*",
            "ainda (?:sem resposta|aguardando)",
            r"(?:estou|to) ha (?:\w+ ){1,2}(?:esperando|tentando|a espera)",
        ),
        "not_helping": (
            r"(?:par\w+|chega|cansei|so|deixem|nada alem) (?:de |com )?(?:\w+ ){0,3}(?:respostas?|"
            r"mensage\w+) (?:automatic|pront|generic|padrao|robotiz)\w*",
            "nao tem nada a ver com (?:o que|a minha)",
            r"(?:voce|vc|voces|vcs|tu) nao (?:me )?(?:entend\w*|esta\w* (?:\w+ )?(?:entendendo|ajudando|"
            r"ouvindo|a (?:perceber|ajudar|ouvir))|ajuda|escuta|ouve|le|percebe\w*|responde\w*)",
            r"nao (?:esta\w*|estas) (?:me )?(?:ajuda\w+|entende\w+|a (?:perceber|ajudar))",
            r"(?:isso|isto) nao (?:me )?(?:ajuda|resolve|serve|responde|adianta)(?: \w+){0,3}",
            r"nao (?:foi|e|era) (?:isso|isto|o) (?:o )?que (?:eu )?(?:pergunt|ped|fal)\w+",
            r"nao respond\w+ (?:a )?(?:minha )?pergunta|nao adianta (?:nada )?falar",
            r"falar com (?:uma )?parede|nao entend\w+ nada do que",
        ),
        "mild": (
            r"(?:um pouco|meio|um tanto) (?:\w+ )?(?:decepcionad\w+|chatead\w+|irritad\w+|lent\w+|"
            r"confus\w+|cansad\w+)",
            "que (?:pena|chato|saco|demora|estranho)",
            r"(?:demora\w*|demorando|esta demorando) (?:muito|demais|tanto)?|muito lento",
            "(?:como|conforme) (?:eu )?(?:ja )?(?:disse|falei|expliquei)",
            "ja (?:enviei|mandei|passei|fiz|perguntei)|acabei de (?:dizer|falar|explicar)",
            "ainda (?:nao|nada|estou|sem)|continuo (?:sem|esperando|na mesma)|de novo|outra vez",
            "nao (?:entendi|entendo|faz sentido|ficou claro|ajuda)",
            "nao (?:e|era) (?:isso|bem isso)|serio|fala serio|poxa|aff|ue$|tem alguem ai",
            r"nao (?:estou|fiquei) (?:muito )?(?:content|satisfeit|feliz)\w*",
        ),
    },
    not_meant=(
        r"(?:nao|nunca|sem|nem|nenhuma) (?:estou |to |e |quero |tenho |ha |fiquei |me |estava )*(?:\w+ "
        r")?(?:reclam\w+|queix\w+|chatead\w|irritad\w|zangad\w|decepcionad\w|furios\w|brav[oa])(?! com "
        "voces)",
        r"(?:\w+ ){0,8}(?:dentista|medic[oa]|clinica|empresa|loja|banco|operadora|doutor\w?) "
        r"(?:anterior|antig[oa]|passad[oa])(?: \w+){0,5}",
        r"(?:\w+ ){0,6}(?:antig[oa]|ex|ultim[oa]) (?:dentista|medic[oa]|clinica|empresa|loja|banco|"
        r"emprego)(?: \w+){0,5}",
        r"(?:reclama|reclamando|queixa|queixando) (?:\w+ )?d(?:e|a|o|um|uma) (?:dor|dente|\w+ no dente)",
        r"(?:fart|cansad|chatead)[oa] (?:de|com) (?:usar|ter|o|a|meu|minha|meus|os|as) (?:\w+ "
        r")?(?:aparelho|dente\w*|sorriso|oculos)",
        "nunca mais (?:tive|senti|doeu)|(?:raiva|vergonha) d(?:e mim|o meu|os meus)",
    ),
)
