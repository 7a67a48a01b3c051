"""How people ask for a person in Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import any_of

_ROLE = any_of(
    r"""humanos? humanas? ser_humano pessoas? agentes? atendentes? assistente_(?:humano|real)
    operador(?:a|es)? representantes? assistentes? consultor(?:a|es)? gerentes? supervisor(?:a|es)?
    responsave(?:l|is)
    funcionari[oa]s? colaborador(?:a|es)? rececionista recepcionistas? recepcao rececao tecnic[oa]s?
    especialistas? profissiona(?:l|is) atendimento(?:_(?:humano|ao_cliente|pessoal))? suporte(?:_humano)?
    sac
    encarregad[oa] (?:alguem|algum)_de_(?:voces|verdade) alguem_(?:real|humano) colegas?"""
)
_ALSO = any_of(
    r"""alguem algum alguma chefe don[oa] proprietari[oa] diretor(?:a)? doutor(?:a)? dr dra dentista
    medic[oa]
    higienista equip[ae] pessoal vendas financeiro faturamento faturacao administracao secretari[ao]
    vendedor(?:a|es)? moc[oa] rapaz senhor(?:a)? gente clinica loja escritorio departamento setor
    outra_pessoa coordenacao coordenador(?:a)? direcao diretoria secretaria professor(?:a)?
    superior(?:es)?"""
)
_GAP = (
    r"(?:(?!(?:para|pra|porque|sobre|se|que|e|ou|quando|como|bot|robo|maquina|ser|por|voce|voces|ti|"
    r"reclamar|saber|trocar|mudar|alterar|corrigir|cancelar|nome|marcar|reservar|comprar|incluir|adicionar|"
    r"levar|trazer|vaga|vagas|emprego|trabalho|trabajo|curso)\b)\w+ ){0,4}?"
)
_TALK = (
    r"(?:reclamar|tirar (?:uma |umas |minha |a |minhas )?duvidas?|(?:fazer|registrar|abrir) (?:uma "
    r")?(?:reclamacao|queixa)|tratar(?: deste assunto| disso| "
    r"disto)?|resolver(?: isso| isto)?|falar|fala|(?:(?<=como )|(?<=eu )|(?<=onde ))falo|fla|conversar|"
    r"comunicar(?:me)?|me comunicar|contatar|contactar|contato|contacto|"
    r"tratar|dialogar|bater um papo|teclar|ser atendid[oa]|atendid[oa]|ser transferid[oa]|entrar em "
    r"contat?cto|entrar em contato|me conectar|conectar|ligar)"
)
_WITH = r"(?:com|c|cm|por|pra|para|ao|a|con)"
_SEND = (
    r"(?:me )?(?:passar?|passassem|passem|botar?|bota|joga|transferissem|passa|passe|passem|transferir|"
    r"transfere|transfira|transfiram|conectar?|conecta|"
    r"conecte|conectem|encaminhar?|encaminha|encaminhe|direcionar?|direciona|direcione|redirecionar?|"
    r"redirecione|colocar?|coloca|coloque|ligar?|liga|ligue|enviar?|envia|envie|mandar?|manda|mande|"
    r"escalar?|poe|ponha|chamar?|chama|chame)(?: me| nos|me)?(?: (?:agora|ja|logo|direto|diretamente|em "
    r"contato|em contacto|por favor|(?:o |ao )?(?:meu |este |esse )?(?:caso|chat|problema|pedido|assunto)|"
    r"(?:a )?(?:minha |"
    r"esta |essa )?(?:conversa|ligacao|chamada|reclamacao|solicitacao)))*(?: (?:para|pra|pro|ao|a|com|"
    r"um|uma|o|algum|alguma|alguem))"
)
_WANT = (
    r"(?:quero|queria|queremos|gostaria(?: de)?|preciso(?: de)?|precisava(?: de)?|precisamos(?: de)?|"
    r"necessito(?: de)?|desejo|prefiro|preferia|exijo|solicito|busco|procuro|tem|ha|voces tem|cade|onde "
    r"esta|posso ter|me (?:da|de|arruma)|chama|chame|quero que|falta)(?: (?:ter|ver|um contato com|o "
    r"contato de))?"
)
_HELP_ME = (
    r"(?:(?:me|nos) )?(?:possa|pode|ajude|atenda|fale|ouca|entenda|responda|resolva|saiba|explique|ligue|"
    r"ajudar|atender|falar|resolver|responder|conversar|entender)"
)
_NOT_A_SERVICE = rf"(?! (?:(?:para|pra) (?!{_HELP_ME})|que (?!{_HELP_ME})))"
# `an adviser of fashion` is a trade, `one of your team` is not.
_NOT_A_TRADE = (
    r"(?! (?:de|em|como|com) (?!(?:verdade|carne|voces|vcs|suporte|atendimento|vendas|imediato|quem|"
    r"urgencia|plantao|"
    r"(?:sua|seu) \w+)\b))"
)
_MACHINE = (
    r"(?:chat ?bots?|bots?|robos?|robozinho|maquinas?|computador|ia|inteligencia artificial|assistente "
    r"virtual|automat\w+|gravacao|gravacoes)"
)
_FILLER = any_of(
    r"""ok okay ta entao bom bem oi ola bom_dia boa_tarde boa_noite sim nao ja um uma o a os as com ao de
    do da
    por_favor moco moca amigo cara gente desculpa obrigado obrigada legal beleza eh ai agora"""
)
_PLEASE = (
    r"(?:por favor|porfavor|pfv|pfvr|pf|pls|please|por gentileza|se faz favor|fdx|fxf|urgente|ja|agora|"
    r"rapido|logo)"
)
_DEPARTMENT = (
    r"(?:(?:setor|departamento|area|equipe|equipa|time|secao|pessoal) (?:de |do |da )?\w+|financeiro|"
    r"faturamento|faturacao|contabilidade|vendas|cobranca|devolucoes|trocas|reclamacoes|administracao|"
    r"suporte(?: tecnico)?|garantia|gerencia|ouvidoria|sac)"
)
_NAMED = (
    r"(?:pessoa|humano|atendente|agente|operador\w*|colega|responsavel|supervisor\w*|funcionari[oa]|"
    r"gerente|"
    r"representante|assistente|consultor\w*|tecnico|ser humano)"
)
_COURTESY = any_of(
    r"""por_favor porfavor pfv pfvr pf pls please ja agora urgente urgentemente obrigado obrigada rapido sim
    so de_novo imediatamente ajuda ajuda_de quero preciso preciso_de hoje logo eu_disse"""
)
_DETERMINER = any_of("um uma o a os as algum alguma outro outra meu seu com ao de")
_ROLE_ALONE = any_of(
    r"""humanos? humana ser_humano pessoa_(?:real|humana|de_verdade) pessoas? agentes? atendentes?
    operador(?:a)? representantes? consultor(?:a)? gerente supervisor(?:a)? responsavel funcionari[oa]
    recepcionista recepcao atendimento(?:_(?:humano|ao_cliente|pessoal))? suporte_humano
    alguem_(?:real|humano) assistente_humano"""
)
_GREETING = any_of("ola oi bom_dia boa_tarde boa_noite desculpe desculpa opa e_ai")
_ROLE_PHRASE = (
    rf"(?:(?:{_COURTESY} )*(?:{_DETERMINER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| real| reais| "
    rf"humana){{0,3}})"
)

LANGUAGE = Language(
    code="pt",
    requests={
        "role_please": rf"^(?:{_FILLER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| real| human[oa])? {_PLEASE}|"
        rf"^(?:{_FILLER} )*{_PLEASE} (?:{_FILLER} )*{_ROLE_ALONE}$|^com (?:um|uma) {_ROLE_ALONE}$",
        "department_please": rf"^(?:{_FILLER} )*{_DEPARTMENT} {_PLEASE}$|^(?:{_FILLER} )*{_PLEASE} "
        rf"(?:{_FILLER} )*{_DEPARTMENT}$|^com (?:o |a )?{_DEPARTMENT}$|^(?:setor|departamento|equipe|"
        rf"equipa) "
        r"(?:de |do |da )?\w+$",
        "person_to_act": (
            rf"(?:gostaria|queria|quero|prefiro|preferia|preciso|peco|solicito) (?:de )?que (?:um|uma|"
            rf"algum|"
            rf"alguma|outra|alguem)(?: {_NAMED})?|que (?:me |nos )?\w+ (?:por )?(?:um|uma|algum|alguma) "
            rf"{_NAMED}|"
            rf"(?:um|uma|algum|alguma) {_NAMED} (?:\w+ )?(?:pra|para|que) (?:me |nos )?(?:atend|ajud|"
            rf"respond|resolv|fal|lig|ve)\w*|(?:um|uma|algum|alguma|outr[oa]) {_NAMED}(?: \w+)? (?:entr\w+ "
            rf"em "
            r"contato|entr\w+ em contacto|me (?:ligar|ligue|ajudar|ajude|atender|atenda|responder|"
            r"responda))"
        ),
        "call_in": (
            rf"(?:chama|chame|bota|bote|poe|coloca|coloque|arruma|manda|traz|cade|quero ver) (?:me |ai |"
            rf"aqui )?"
            rf"(?:(?:um|uma|o|a|seu|sua|teu|algum|alguma) )?(?:{_NAMED}|chefe|patrao|don[oa]|supervisor\w*|"
            rf"alguem|gente)"
        ),
        "act_on_me": (
            r"^(?:por favor |pf )?me (?:atendam|respondam|liguem|atenda)|esperando (?:que )?(?:alguem|"
            r"algum \w+|um \w+) (?:me )?"
            r"(?:respond|atend|fal|lig)\w+|"
            r"(?:queria|quero|gostaria|preciso|peco) (?:de )?que (?:voces |vcs )?(?:me|nos) (?:ligass?em|"
            r"liguem|ligue|"
            r"atendess?em|atendam|atenda|contatem|contactem|telefonem)|me (?:ajuda|ajude|atende|atenda)(?: "
            r"ai)? (?:um|uma|algum) (?:\w+ )?(?:humano|"
            r"atendente|pessoa)|(?:numero|telefone) (?:para|pra) (?:eu )?(?:falar|ligar|conversar) (?:com|"
            r"para|pra) (?:alguem|"
            r"uma pessoa|um \w+)|(?:falar|contato) (?:com voces |com vcs )?por (?:telefone|ligacao|voz)"
        ),
        "who_to_talk_to": (
            r"com quem (?:eu )?(?:falo|posso|devo|tenho que|converso|consigo|preciso|trato|e que)(?! "
            r"(?:tenho o "
            r"prazer)\b)|(?:a|pra|para) quem (?:eu )?(?:posso|devo|ligo|recorro|reclamo|me dirijo)|quem "
            r"(?:pode|"
            r"poderia) (?:me )?(?:ajudar|atender|resolver)"
        ),
        "verb_target": rf"{_TALK} (?:diretamente |direto |ja |agora |logo )*{_WITH} {_GAP}(?:{_ROLE}|"
        rf"{_ALSO})\b{_NOT_A_SERVICE}",
        "verb_anyone": (
            r"(?:quero|queria|gostaria de|preciso|posso|poderia|podia|da pra|tem como|como (?:eu "
            r")?(?:posso|"
            r"faco para|faco pra|"
            r"consigo)|consigo|prefiro|deixa eu|e possivel) (?:falar|conversar|me comunicar|entrar em "
            r"contato) com "
            r"(?!(?:voces?|vc|vcs|ti|voce|meus?|minhas?|eles?|elas?|isso|calma)\b|"
            rf"(?:(?:um|uma|o|a|esse|este|seu) )?{_MACHINE}\b)\w+"
        ),
        "transfer": rf"{_SEND} {_GAP}(?:{_ROLE}|{_ALSO})\b",
        "want_target": rf"{_WANT} {_GAP}{_ROLE}\b{_NOT_A_SERVICE}{_NOT_A_TRADE}",
        "live_person": (
            r"(?:pessoa|humano|agente|atendente|operador|representante|alguem|gente|assistente) (?:real|"
            r"reais|human[oa]s?|de verdade|de carne e osso|ao vivo|fisic[oa]|viv[oa]|verdadeir[oa])"
        ),
        "human_help": r"(?:ajuda|atendimento|assistencia|suporte|contato|contacto|resposta|apoio) "
        r"(?:human[oa]|pessoal)",
        "someone_help_me": (
            r"alguem (?:ai )?(?:me|nos) (?:atende|ajuda|responde|liga|"
            r"escuta|le)|alguem (?:que )?(?:\w+ )?(?:pode|poderia|consegue|vai|possa|para|pra) (?:\w+ "
            r")?(?:me |nos )?(?:ajudar|"
            r"atender|ligar|responder|falar|contatar)|(?:quero|preciso de|precisava de|queria|tem|ha|cade|"
            r"procuro|"
            rf"me da|nao tem|gostaria de) (?:um |uma )?(?:alguem|gente|outra pessoa|uma pessoa)(?: (?:que|"
            rf"para|"
            rf"pra) (?:realmente |de fato )?{_HELP_ME}| com quem| (?:por favor|agora|ai|urgente|real)|$)|"
            r"alguem (?:que|pra|para) (?:me |nos |isso )?(?:ve|veja|olhe|olhar|ver|entenda|resolva|ajude|"
            r"ajudar|"
            r"atenda|atender)"
        ),
        "someone_there": (
            r"(?:tem|ha|esta|existe) (?:ai )?(?:gente|alguem|algum humano|alguma pessoa|algum atendente) "
            r"?(?:ai|"
            r"aqui|disponivel|online|real|do outro lado|atendendo|que (?:me |nos )?(?:ajude|atenda|possa|"
            r"responda)|com quem|$)|alguem ai"
        ),
        "served_by": r"atendimento (?:com|por|de) (?:um |uma )?(?:pessoas?|humanos?|gente)",
        "call_me": (
            r"(?:me liga|me ligue|me liguem|me ligar|liga me|ligue me|liguem me|me telefona|me "
            r"telefone)(?: "
            r"(?:por favor|pf|pfv|pfvr|pls|urgente|ja|agora|no|as|hoje|amanha|de volta)|$)|(?:me )?(?:pode|"
            r"podem|"
            r"podiam|podia|poderiam) (?:me )?(?:ligar|telefonar)(?: me)?(?: |$)|me podem? ligar|liguem me|"
            r"(?:pode|podem|poderia|poderiam) (?:\w+ "
            r")?me ligar"
        ),
    },
    protests={
        "not_understood": (
            r"nao (?:esta|estao|ta|tao|estas)? ?(?:me|nos) (?:entende[mrsu]?|entendendo|entenderam|"
            r"compreende[m]?|"
            r"ajuda[m]?|ajudando|ouve[m]?|ouvindo|escuta[m]?)|nao (?:me )?(?:esta|estao|ta|tao|estas) "
            r"(?:me )?"
            r"(?:entendendo|ajudando|a (?:perceber|entender|ajudar|ouvir)|compreendendo)|(?:voces?|vc|vcs|"
            r"tu) nao "
            r"(?:me )?(?:entende[ms]?|percebe[ms]?|compreende[ms]?|sabe[m]?) (?:nada|o que|meu|minha|o meu|"
            r"a minha"
            r"|direito|o problema)|nao me (?:percebe[ms]?|estao a perceber)|(?:ess[ae]|est[ae]|o) "
            r"(?:conversa|"
            r"chat|bot|robo)(?: \w+)? nao (?:\w+ )?(?:funciona\w*|funcionando|ajuda|ajudando|resolve|"
            r"adianta|"
            r"serve|entende)|(?:isso|isto) nao (?:esta |ta )?(?:me )?(?:ajuda|ajudando|a ajudar)"
        ),
        "anyone_reading": (
            r"(?:alguem|tem alguem que|tem gente que) (?:ai |aqui |realmente )?(?:le|lendo|esta lendo|ta "
            r"lendo|"
            r"trabalha|responde)\b|(?:ninguem|nenhum humano|nenhuma pessoa) (?:\w+ )?(?:le|lendo|responde|"
            r"atende)"
        ),
        "nobody_there": (
            r"nao (?:tem|ha|tenha|existe|haja) (?:ninguem|alguem|gente|uma pessoa|um humano|nenhuma pessoa|"
            r"nenhum "
            r"atendente)(?: (?:ai|pra|para|que|de verdade|real|disponivel|atendendo|aqui)|$)|falando com "
            r"(?:as "
            r"paredes|a parede|uma parede|uma maquina)$"
        ),
        "no_use": rf"(?:nao adianta|nao serve|nao faz sentido|e inutil) (?:falar|conversar) com (?:\w+ )?{_MACHINE}",
        "automatic_answers": (
            r"(?:nao|cansei|cansad[oa]|chega|so|odeio|farto|farta|nada|para)(?: \w+){0,4} (?:respostas?|"
            r"mensage(?:m|ns)"
            r") (?:automatic\w+|automatizad\w+|pront[ao]s?|de robo|de bot|gravad\w+|padrao)"
        ),
        "nobody_understands": (
            r"ninguem (?:aqui |ai |me |nos |de voces )*(?:entende|ajuda|atende|responde|escuta|ouve|le|"
            r"ligou|respondeu|atendeu|resolve|ajudou)"
        ),
        "no_bot": (
            rf"(?:nao|nunca|cansei|cansad[oa]|odeio|chega|em vez|ao inves|para de|pare de|nada|farto|"
            rf"farta)(?: (?:"
            rf"desse|deste|dessa|desta|disso|deles|sua|mais|"
            rf"quero|queria|gosto|desejo|preciso|vou|aguento|suporto|falar|falando|conversar|ficar|"
            rf"continuar|ser|atendid[oa]|com|por|de|do|da|que|o|a|um|uma|esse|este|essa|esta|seu|nenhum|"
            rf"nenhuma))* {_MACHINE}"
        ),
    },
    refused_before=(
        r"(?:nao|nunca|nem|jamais|ninguem)(?: (?:para|pra|chamar|chame|chama|transferir|ligar|pediu|"
        r"precisar|quero|queria|gostaria|preciso|precisa|precisava|precisamos|"
        r"necessito|desejo|prefiro|vou|pretendo|pedi|procuro|ha|tenho|mais|de|que|me|falar|passe|passa|"
        r"transfira|com|um|uma|o|a|nenhum|nenhuma|por enquanto|ainda|e necessario|ser)){0,6}|(?:sem|em vez "
        r"de|ao inves de|antes de|evitar)(?: (?:ter que|ter de|precisar|falar|ligar|de|com|um|uma|o|a|"
        r"nenhum|nenhuma)){0,5}|(?:tenho|tem|preciso|devo|deveria) (?:que|de) (?:ligar |pedir )?|(?:e "
        r"necessario|e preciso|e obrigatorio)|(?:voce e|vc e|e|es|sou|estou|to|tou|trabalho como|trabalhei "
        r"como|falo|eu falo|esta|estas|sera que (?:e|"
        r"estou)|falei)(?: (?:falando|a falar|conversando|com|um|uma|mesmo|realmente|tu|voce)){0,4}|"
        r"(?:quantos|quantas|qual|quais)"
    ),
    refused_after=rf"ou (?:(?:com|e|um|uma|a|o|de|so) )*{_MACHINE}",
    told=(
        r"(?:me|nos|lhe|te) (?:disse|disseram|falaram|falou|informaram|informou|pediram|avisaram)(?: "
        r"\w+){0,5}(?:"
        r" ,)?|(?:diz|dizem|disse|disseram|falou|falaram)(?: que)?(?: (?:tenho|tinha|que|de|devo|precisava|"
        r"preciso|um|uma|ligar|falar)){0,5}(?: ,)?|^(?:(?:e|mas|ou|ok|ta|,) )*(?:se|caso|quando)(?: (?:eu|"
        r"um dia|"
        r"depois|for))*(?: (?:precisar|quiser|for))?(?: (?:de|um|uma|que))*|o que (?:acontece|aconteceria) "
        r"(?:se|"
        r"quando)(?: (?:eu|a gente))?(?: \w+)?|(?:minha|meu|sua|seu|um|uma) (?:irma|irmao|marido|esposa|"
        r"mulher|mae|pai|filh[oa]|amig[oa]|vizinh[oa]|chefe|namorad[oa]|colega)(?: (?:ja|ontem|tambem|me|"
        r"lhe|que|se))*|(?:ontem|antes|anteontem|semana passada|fui|fomos|ja)(?: (?:ja|eu|me|fui|sido))*"
        r"|(?:vaga|vagas|emprego|curso|salario) (?:de|para|pra)"
        r"|(?:trocar|mudar|alterar|corrigir|nome|dados|telefone|cpf|email)(?: (?:o|os|a|da|do|de|nome|"
        r"dados))*"
    ),
    bare=(
        rf"(?:{_ROLE_PHRASE}(?: {_COURTESY})*|(?:{_GREETING} )+{_ROLE_PHRASE}(?: {_COURTESY})+|"
        rf"(?:{_GREETING} )+(?:{_COURTESY} |um |uma |com )+{_ROLE_PHRASE}|alguem (?:por favor|real|humano|"
        rf"ai))"
    ),
    namesakes=(
        r"agentes? (?:de (?:viage(?:m|ns)|seguros?|policia|limpeza|saude|transito|turismo)|imobiliarios?|"
        r"funerarios?|clareador(?:es)?|branqueador(?:es)?|quimicos?|infecciosos?|secretos?)|operador(?:a|"
        r"es)? (?:turistic[oa]s?|de turismo|de telefonia|move(?:l|is)|logistic[oa]s?)|representantes? "
        r"(?:legal|legais|comercia(?:l|is))|recursos humanos|direitos humanos|corpo humano|erro humano|"
        r"(?:vagas?|emprego|uniforme) (?:de|para|pra) \w+|"
        r"(?:por|cada|entre|\d+|duas|tres|quatro|cinco|seis|sete|oito|dez|quantas|varias|mais|muitas|"
        r"outras|"
        r"essas|estas) pessoas?|(?<!passa )(?<!passe )(?<!passar )(?<!transfere )(?<!transfira )"
        r"(?<!transferir )(?<!encaminha )(?<!encaminhe )(?<!encaminhar )(?<!manda )(?<!me )(?<!liga )"
        r"(?<!joga )(?<!direciona )(?:para|pra) (?:uma|duas|outra|a outra|\d+|so uma) (?:\w+ )?pessoas?|em "
        r"pessoa|pessoas? fisicas?|pessoas? juridicas?|(?:horario|telefone|numero|email) (?:de|do|da) "
        r"(?:atendimento|suporte|recepcao|loja|clinica)|consultor(?:a)? (?:imobiliari[oa]|financeir[oa])|"
        r"suporte (?:de (?:parede|tv|celular))"
    ),
    spelling=(
        "humano pessoa atendente atendimento operador representante falar alguem quero preciso gerente"
    ),
    respelt={
        "atendenti": "atendente",
        "antendente": "atendente",
        "umano": "humano",
        "fala": "falar",
        "qro": "quero",
    }
    | {"alguen": "alguem", "pesoa": "pessoa", "qero": "quero", "presiso": "preciso", "jerente": "gerente"}
    | {"vcs": "voces", "mi": "me"},
    not_misspelt=("pessoal quer falr human operado falara preciso precise precisa"),
)
