"""How a transfer or a call-back is announced in Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from chalicelib.domain.rules.promises.lines import from_here, whole_line
from chalicelib.domain.rules.reading import any_of
from chalicelib.domain.rules.sounds import Sounds

_PERSON = any_of(
    r"pessoa humano alguem atendentes? colegas? agentes? equip[ea] time setor departamento recepcao receção "
    r"recepcionistas? rececionistas? gerentes? responsave(?:l|is) supervisor(?:a|es)? especialistas? "
    r"consultor(?:a|es)? assistentes? operador(?:a|es)? tecnic[oa]s? medic[oa] doutora? dentista financeiro "
    r"administracao escritorio mecanic[oa]s? engenheir[oa]s? uma?_d[oa]s_\w+ um_d[oe]s?_noss[oa]s_\w+ "
    r"secretaria suporte atendimento gestor(?:a|es)? encarregad[oa] assessor(?:a|es)? funcionari[oa]s? "
    r"analista"
)
_DELIVERS = any_of(
    r"entregador(?:a|es)? motorista estafeta correios? carteiro banco seguradora o_seguro transportadora "
    r"fornecedor fabricante hospital policia laboratorio motoboy entrega embaixada vendedor(?:a)? sistema "
    r"companhia_aerea"
)
_YOU = "(?:te|lhe|lhes|voce|voces|o senhor|a senhora|o|a|os|as|vos)"
_MATTER = any_of(
    r"caso pedido conversa mensagem solicitacao pergunta chat duvida reclamacao questao dados contato "
    r"contacto assunto atendimento demanda"
)
_YOUR = r"(?:(?:[oa] )?(?:seu|sua|teu|tua|esta?|este|essa?|esse|tudo)|[oa])"
_OUR = r"(?:\w+ ){0,4}?"
_SUBJECT = (
    rf"(?:alguem|(?:uma?|[oa]s?|[oa]s? noss[oa]s?|noss[oa]s?|meu|minha) (?:(?!{_DELIVERS}\b)\w+ "
    rf"){{0,2}}?{_PERSON})"
)
_THIS = rf"(?:(?:d)?isso|de tudo|(?:d[oa] |[oa] )?(?:(?:seu|sua|teu|tua) )?{_MATTER}|daqui|agora)"
_WHOM = r"(?:(?:uma?|[oa]s?|noss[oa]s?|meus?|minhas?|outr[oa]|algum|d[oa]s?) )*(?:\w+ )?"
_TO = r"(?:para|pra|pro|a|ao|aos|as|com|à|num|numa)"
_MOVE = r"(?:transfer|encaminh|pass|conect|repass|direcion|redirecion|envi|lig|coloc|escal|reencaminh)"
_SPEAK = (
    r"(?:ligar|responder|contactar|contatar|retornar|escrever|telefonar|atender|avisar|chamar|falar com voce)"
)
_SPEAKS = (
    r"(?:ligara|respondera|contactara|contatara|retornara|escrevera|telefonara|atendera|avisara|falara)[o]?"
)
_SOON = any_of(
    r"agora ja logo em_breve hoje ainda_hoje amanha o_mais_(?:rapido|breve|cedo) assim_que_(?:possivel|"
    r"pu?der\w*) daqui_a em_instantes em_alguns dentro_de quanto_antes brevemente"
)

SOUNDS = Sounds(
    language="pt",
    rules={
        "transfer": (
            rf"(?:vou|irei|vamos|iremos|estou|estamos|preciso|deixe me|deixa eu|permita me) (?:a |ja |agora "
            rf")*(?:{_YOU} )?{_MOVE}\w*(?: {_YOU})?(?: (?:em )?(?:contato|contacto|chamada|conversa|agora|ja|"
            rf"direto|{_YOUR} {_MATTER}))* {_TO} {_WHOM}{_PERSON}",
            rf"(?:vou|irei|estou|estamos|vamos) (?:{_YOU} )?(?:transferir|transferindo|a transferir|"
            rf"encaminhando|escalar|escalando|encaminhar)(?: {_YOU}| {_YOUR} {_MATTER}| lo| la)",
            r"(?:vou|irei|vamos) (?:te |lhe )(?:transferir|encaminhar)|transferindo voce",
            rf"(?:ja )?(?:passei|encaminhei|transferi|repassei|enviei|escalei|reencaminhei|deixei|passo|"
            rf"encaminho|transfiro|reencaminho|passamos|encaminhamos) (?:ja )?(?:{_YOUR} (?:\w+ )?{_MATTER}|"
            rf"{_YOU}|isso|tudo) (?:\w+ )?{_TO} {_OUR}{_PERSON}",
            rf"(?:passei|encaminhei|transferi|escalei|encaminho|transfiro|escalo) (?:ja )?{_YOUR} (?:\w+ "
            rf")?{_MATTER}",
            rf"(?:seu|sua|o|a|teu|tua) (?:\w+ )?{_MATTER} (?:ja )?(?:foi|sera|esta sendo|esta a ser) (?:ja "
            rf")?(?:{_MOVE}|atribui|repass)\w*(?= {_TO}|$)",
            r"(?:voce|o senhor|a senhora) (?:sera|esta sendo|vai ser) (?:transferid|encaminhad|conectad)[oa]",
            rf"(?:(?:ja )?(?:avisei|informei|notifiquei|consultei|falei|perguntei|pedi|acionei|chamei)|"
            rf"(?:vou|irei|vamos|estou a) (?:avisar|informar|notificar|consultar|falar|perguntar|pedir|"
            rf"acionar|chamar|verificar|confirmar)) (?:\w+ )?(?:(?:[oa]s?|ao?s?|com|à) )?(?:\w+ )?{_PERSON}",
            rf"(?:busco|procuro|chamo|trago|(?:vou|irei|vamos|estou a?) ?(?:buscar|chamar|trazer|procurar|"
            rf"chamando)) (?:agora |ja )?{_OUR}{_PERSON}",
            rf"(?:seu|sua|o|a|teu|tua) (?:\w+ )?{_MATTER} (?:ja )?(?:esta|ficou|fica) (?:agora |ja )?(?:nas "
            rf"maos|com|a cargo) {_OUR}{_PERSON}",
            rf"(?:enquanto|antes de) (?:eu )?(?:{_YOU} )?(?:transfiro|transferir|passo|passar|encaminho|"
            rf"conecto)",
            rf"{_SUBJECT} (?:vai|ira) (?:(?:assumir|cuidar|tratar|analisar) {_THIS}|dar (?:continuidade|"
            rf"seguimento))",
            rf"{_SUBJECT} (?:(?:assumira|cuidara|tratara) {_THIS}|dara (?:continuidade|seguimento))",
            rf"(?:passo|vou passar) (?:a palavra|a vez|o bastao) {_TO} {_WHOM}{_PERSON}",
        ),
        "call_back": (
            rf"{_SUBJECT} (?:(?!{_DELIVERS}\b)\w+ ){{0,5}}?(?:(?:vai|vao|ira|irao) (?:{_YOU} )?(?:ja |em "
            rf"breve )?(?:{_SPEAK}|entrar em conta(?:c)?to|dar (?:um )?retorno)|(?:{_YOU} )?{_SPEAKS}|"
            rf"(?:entrara|dara)[o]? (?:\w+ )?(?:conta(?:c)?to|em conta(?:c)?to|retorno|resposta))",
            rf"{_SUBJECT} (?:(?!{_DELIVERS}\b)\w+ ){{0,4}}?(?:ja |logo )(?:{_YOU} )?(?:liga|responde|entra "
            rf"em conta(?:c)?to|atende|retorna)",
            rf"(?:vamos|iremos|vou|irei) (?:\w+ )?(?:entrar em conta(?:c)?to|dar (?:um )?retorno|retornar|"
            rf"(?:{_YOU} )?(?:ligar|contactar|contatar|responder|avisar|telefonar)(?: (?:lhe|te|voce|para "
            rf"voce|de volta|logo|amanha|hoje|em breve)))",
            r"(?:vamos|iremos|vou|irei) (?:lhe|te|o|a) (?:ligar|contactar|contatar|responder|avisar|"
            r"telefonar|dar)",
            r"entr(?:aremos|arei|arao) em conta(?:c)?to|(?:ligaremos|retornaremos|responderemos|daremos "
            r"retorno|contactaremos|contataremos|voltaremos a contact\w*|ligar lhe emos|contacta lo emos|"
            r"contacta la emos|responder lhe emos|avisaremos)",
            rf"(?:entramos em conta(?:c)?to|ligamos|retornamos|ja te respondo|ja lhe respondo) (?:\w+ "
            rf"){{0,3}}?{_SOON}",
            rf"(?:recebera|vai receber|ira receber|receberas) (?:\w+ )?(?:ligacao|chamada|contato|contacto|"
            rf"resposta|retorno|telefonema)(?: (?:nossa|nosso|d[eao]s? {_OUR}{_PERSON}|{_SOON})|$)",
            rf"(?:{_YOU} )?(?:ligara|telefonara|contactara|contatara|retornara)[o]?(?: {_YOU}| para (?:voce|"
            rf"si|ti|o senhor|a senhora)| {_SOON})|(?:vai|vao|ira|irao) (?:{_YOU} )?(?:ligar|telefonar|"
            rf"contactar|contatar)(?: {_YOU}| para (?:voce|si|ti)| {_SOON})|(?:vai|vao|ira|irao) (?:te|lhe) "
            rf"(?:ligar|telefonar|contactar|contatar|responder)|{_YOU} (?:ligara|contactara|contatara)[o]?",
            r"(?:sera|vai ser) (?:contactad|contatad|atendid)[oa]",
        ),
    },
    not_meant=(
        whole_line(
            r"se (?:voce )?(?:quiser\w*|preferir\w*|desejar\w*|gostaria|achar melhor)|(?:quer|gostaria|"
            r"prefere|deseja) (?:de |que|falar)|(?:no dia|um dia|na vespera|horas|dias) (?:\w+ )?antes d[aeo]"
        ),
        whole_line(
            r"(?:quando|assim que|logo que) (?:\w+ ){0,4}?(?:pront[oa]s?|cheg\w+|disponive\w+|enviad[oa]|"
            r"entregue|aprovad[oa])"
        ),
        from_here(
            r"(?<! sei )(?<! saber )(?<! ver )(?<! verificar )se (?:voce|o|a|precisar\w*|tiver\w*|houver|for|"
            r"ainda|surgir|nao)|(?<! que )(?:voce |o senhor |a senhora )?(?:pode|podem|podes)|caso (?:voce|"
            r"precise|queira|tenha)|quando (?:quiser\w*|voce)|escrev[ae](?: nos| me)?|deix[ea](?: nos| me| o "
            r"seu| seu)|envi[ea](?: nos| me| o seu| sua| a)|mand[ea]|ligue|preench[ae]|digite|assim que voce|"
            r"depois que voce|basta"
        ),
        rf"(?:nao|nunca|sem|nem) (?:{_YOU} |se )?(?:(?:posso|podemos|consigo|conseguimos|vamos|vou|e "
        rf"possivel|iremos|foi|ira|vai) )*(?:{_YOU} )?(?:{_MOVE}|lig|contact|contat|respond|retorn|entr|avis|"
        rf"fal)\w*(?: (?!(?:entao|mas|por|e|portanto)\b)\w+){{0,6}}",
        r"(?:ninguem|nenhum[a]?)(?: \w+){0,4}? (?:vai|ira|entrara|ligara|respondera)",
        rf"{_DELIVERS} (?:(?!{_PERSON}\b)\w+ ){{0,6}}?(?:vai|vao|ira|ligara|entrara|avisara)",
    ),
)
