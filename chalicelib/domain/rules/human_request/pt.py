"""How people ask for a person in Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.reading import any_of

_ROLE = any_of(
    r"""humanos? humanas? ser_humano pessoas? agentes? atendentes? assistente_(?:humano|real)
    operador(?:a|es)? representantes? consultor(?:a|es)? gerentes? supervisor(?:a|es)? responsave(?:l|is)
    funcionari[oa]s? colaborador(?:a|es)? rececionista recepcionistas? recepcao rececao tecnic[oa]s?
    especialistas? profissiona(?:l|is) atendimento(?:_(?:humano|ao_cliente|pessoal))? suporte(?:_humano)? sac
    encarregad[oa] (?:alguem|algum)_de_(?:voces|verdade) alguem_(?:real|humano) colegas?"""
)
_ALSO = any_of(
    r"""alguem algum alguma chefe don[oa] proprietari[oa] diretor(?:a)? doutor(?:a)? dr dra dentista medic[oa]
    higienista equip[ae] pessoal vendas financeiro faturamento faturacao administracao secretari[ao]
    vendedor(?:a|es)? moc[oa] rapaz senhor(?:a)? gente clinica loja escritorio departamento setor
    outra_pessoa"""
)
_GAP = (
    r"(?:(?!(?:para|pra|porque|sobre|se|que|e|ou|quando|como|bot|robo|maquina|ser|por|voce|voces|ti|"
    r"reclamar|saber)\b)\w+ ){0,4}?"
)
_TALK = (
    r"(?:falar|fala|falo|fla|conversar|comunicar(?:me)?|me comunicar|contatar|contactar|contato|contacto|"
    r"tratar|dialogar|bater um papo|teclar|ser atendid[oa]|atendid[oa]|ser transferid[oa]|entrar em "
    r"contat?cto|entrar em contato|me conectar|conectar|ligar)"
)
_WITH = r"(?:com|c|cm|por|pra|para|ao|a|con)"
_SEND = (
    r"(?:me )?(?:passar?|passa|passe|passem|transferir|transfere|transfira|transfiram|conectar?|conecta|"
    r"conecte|conectem|encaminhar?|encaminha|encaminhe|direcionar?|direciona|direcione|redirecionar?|"
    r"redirecione|colocar?|coloca|coloque|ligar?|liga|ligue|enviar?|envia|envie|mandar?|manda|mande|"
    r"escalar?|poe|ponha|chamar?|chama|chame)(?: me| nos|me)?(?: (?:agora|ja|logo|direto|diretamente|em "
    r"contato|em contacto|por favor|o (?:caso|chat)|a (?:conversa|ligacao)))*(?: (?:para|pra|pro|ao|a|com|"
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
_MACHINE = (
    r"(?:chat ?bots?|bots?|robos?|robozinho|maquinas?|computador|ia|inteligencia artificial|assistente "
    r"virtual|automat\w+|gravacao|gravacoes)"
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
    rf"(?:(?:{_COURTESY} )*(?:{_DETERMINER} )*{_ROLE_ALONE}(?: {_ROLE_ALONE}| real| reais| humano| humana)*)"
)

LANGUAGE = Language(
    code="pt",
    requests={
        "verb_target": rf"{_TALK} (?:diretamente |direto |ja |agora |logo )*{_WITH} {_GAP}(?:{_ROLE}|"
        rf"{_ALSO})\b{_NOT_A_SERVICE}",
        "verb_anyone": (
            r"(?:quero|queria|gostaria de|preciso|posso|poderia|podia|da pra|tem como|como (?:eu )?(?:posso|"
            r"faco para|faco pra|"
            r"consigo)|consigo|prefiro|deixa eu|e possivel) (?:falar|conversar|me comunicar|entrar em "
            r"contato) com "
            r"(?!(?:voces?|vc|vcs|ti|voce|meus?|minhas?|eles?|elas?|isso|calma)\b|"
            rf"(?:(?:um|uma|o|a|esse|este|seu) )?{_MACHINE}\b)\w+"
        ),
        "transfer": rf"{_SEND} {_GAP}(?:{_ROLE}|{_ALSO})\b",
        "want_target": rf"{_WANT} {_GAP}{_ROLE}\b{_NOT_A_SERVICE}",
        "live_person": (
            r"(?:pessoa|humano|agente|atendente|operador|representante|alguem|gente|assistente) (?:real|"
            r"reais|human[oa]s?|de verdade|de carne e osso|ao vivo|fisic[oa]|viv[oa]|verdadeir[oa])"
        ),
        "human_help": r"(?:ajuda|atendimento|assistencia|suporte|contato|contacto|resposta|apoio) "
        r"(?:human[oa]|pessoal)",
        "someone_help_me": (
            r"alguem (?:\w+ )?(?:pode|poderia|consegue|vai|possa|para|pra) (?:\w+ )?(?:me |nos )?(?:ajudar|"
            r"atender|ligar|responder|falar|contatar)|(?:quero|preciso de|queria) alguem (?:que|para|pra|"
            r"com quem)"
        ),
        "someone_there": (
            r"(?:tem|ha|esta|existe) (?:ai )?(?:alguem|algum humano|alguma pessoa|algum atendente) ?(?:ai|"
            r"aqui|disponivel|online|real|do outro lado|atendendo|que (?:me |nos )?(?:ajude|atenda|possa|"
            r"responda)|com quem|$)|alguem ai"
        ),
        "call_me": (
            r"(?:me liga|me ligue|me liguem|me ligar|liga me|ligue me|liguem me|me telefona|me telefone)(?: "
            r"(?:por favor|ja|agora|no|as|hoje|amanha|de volta)|$)|(?:pode|podem|poderia|poderiam) (?:\w+ "
            r")?me ligar"
        ),
    },
    protests={
        "nobody_understands": (
            r"ninguem (?:aqui |ai |me |nos |de voces )*(?:entende|ajuda|atende|responde|escuta|ouve|le|"
            r"ligou|respondeu|atendeu|resolve|ajudou)"
        ),
        "no_bot": (
            rf"(?:nao|nunca|cansei|cansad[oa]|odeio|chega|em vez|ao inves|para de|pare de|nada)(?: (?:mais|"
            rf"quero|queria|gosto|desejo|preciso|vou|aguento|suporto|falar|falando|conversar|ficar|"
            rf"continuar|ser|atendid[oa]|com|por|de|do|da|que|o|a|um|uma|esse|este|essa|esta|seu|nenhum|"
            rf"nenhuma))* {_MACHINE}"
        ),
    },
    refused_before=(
        r"(?:nao|nunca|nem|jamais)(?: (?:quero|queria|gostaria|preciso|precisa|precisava|precisamos|"
        r"necessito|desejo|prefiro|vou|pretendo|pedi|procuro|ha|tenho|mais|de|que|me|falar|passe|passa|"
        r"transfira|com|um|uma|o|a|nenhum|nenhuma|por enquanto|ainda|e necessario|ser)){0,6}|(?:sem|em vez "
        r"de|ao inves de|antes de|evitar)(?: (?:ter que|ter de|precisar|falar|ligar|de|com|um|uma|o|a|"
        r"nenhum|nenhuma)){0,5}|(?:tenho|tem|preciso|devo|deveria) (?:que|de) (?:ligar |pedir )?|(?:e "
        r"necessario|e preciso|e obrigatorio)|(?:voce e|vc e|e|es|sou|estou|to|tou|esta|estas|sera que (?:e|"
        r"estou)|falei)(?: (?:falando|a falar|conversando|com|um|uma|mesmo|realmente|tu|voce)){0,4}|"
        r"(?:quantos|quantas|qual|quais)"
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
        r"(?:por|cada|entre|\d+|duas|tres|quatro|cinco|seis|sete|oito|dez|quantas|varias|mais|muitas|outras|"
        r"essas|estas) pessoas?|(?:para|pra) (?:uma|duas|outra|a outra|\d+|so uma) (?:\w+ )?pessoas?|em "
        r"pessoa|pessoas? fisicas?|pessoas? juridicas?|(?:horario|telefone|numero|email) (?:de|do|da) "
        r"(?:atendimento|suporte|recepcao|loja|clinica)|consultor(?:a)? (?:imobiliari[oa]|financeir[oa])|"
        r"suporte (?:de (?:parede|tv|celular))"
    ),
    spelling=("humano pessoa atendente operador representante falar alguem quero preciso"),
    not_misspelt=("pessoal quer falr human operado falara preciso precise precisa"),
)
