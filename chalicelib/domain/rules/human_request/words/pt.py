"""The Portuguese words for people, machines, talking and wanting."""

from __future__ import annotations

from chalicelib.domain.rules.reading import any_of

ROLE = any_of(
    r"""humanos? humanas? ser_humano pessoas? agentes? atendentes? assistente_(?:humano|real)
    operador(?:a|es)? representantes? assistentes? consultor(?:a|es)? gerentes? supervisor(?:a|es)?
    responsave(?:l|is) funcionari[oa]s? colaborador(?:a|es)? rececionista recepcionistas? recepcao
    rececao tecnic[oa]s? especialistas? profissiona(?:l|is)
    atendimento(?:_(?:humano|ao_cliente|pessoal))? suporte(?:_humano)? sac encarregad[oa]
    (?:alguem|algum)_de_(?:voces|verdade) alguem_(?:real|humano) colegas?"""
)
ALSO = any_of(
    r"""alguem algum alguma chefe don[oa] proprietari[oa] diretor(?:a)? doutor(?:a)? dr dra dentista
    medic[oa]
    higienista equip[ae] pessoal vendas financeiro faturamento faturacao administracao secretari[ao]
    vendedor(?:a|es)? moc[oa] rapaz senhor(?:a)? gente clinica loja escritorio departamento setor
    outra_pessoa coordenacao coordenador(?:a)? direcao diretoria secretaria professor(?:a)?
    superior(?:es)? gerencia chefia enfermeir[oa] ouvidoria"""
)
GAP = (
    r"(?:(?!(?:para|pra|porque|sobre|se|que|e|ou|quando|como|bot|robo|maquina|ser|por|voce|voces|ti|"
    r"reclamar|saber|virar|trocar|mudar|alterar|corrigir|cancelar|nome|marcar|reservar|comprar|incluir|"
    r"adicionar|"
    r"levar|trazer|vaga|vagas|emprego|trabalho|trabajo|curso)\b)\w+ ){0,4}?"
)
TALK = (
    r"(?:reclamar|tirar (?:uma |umas |minha |a |minhas )?duvidas?|(?:fazer|registrar|abrir) (?:uma "
    r")?(?:reclamacao|queixa)|tratar(?: deste assunto| disso| disto)?|resolver(?: isso| isto)?|falar|fala|"
    r"(?:(?<=como )|(?<=eu )|(?<=onde ))falo|fla|conversar|comunicar(?:me)?|me comunicar|contatar|contactar|"
    r"contato|contacto|tratar|dialogar|bater um papo|teclar|ser atendid[oa]|atendid[oa]|ser transferid[oa]|"
    r"entrar em contat?cto|chat|(?:ligacao|chamada|videochamada)(?: telefonica)?(?= com)|entrar em contato|"
    r"me conectar|conectar|ligar)"
)
WITH = r"(?:com|c|cm|por|pra|para|ao|a|con)"
SEND = (
    r"(?:(?<!\n )e )?"
    r"(?:me )?(?:passar?|passassem|passem|botar?|bota|joga|transferissem|passa|passe|passem|transferir|"
    r"transfere|transfira|transfiram|conectar?|conecta|conecte|conectem|encaminhar?|encaminha|encaminhe|"
    r"direcionar?|direciona|direcione|redirecionar?|redirecione|colocar?|coloca|coloque|ligar?|liga|ligue|"
    r"enviar?|envia|envie|mandar?|manda|mande|escalar?|poe|ponha|chamar?|chama|chame)(?: me| nos|me)?(?: "
    r"(?:agora|ja|logo|direto|diretamente|em contato|em contacto|por favor|(?:o |ao )?(?:meu |este |esse "
    r")?(?:caso|chat|problema|pedido|assunto)|(?:a )?(?:minha |esta |essa )?(?:conversa|ligacao|chamada|"
    r"reclamacao|solicitacao)))*(?: (?:para|pra|pro|ao|a|com|um|uma|o|algum|alguma|alguem))"
)
WANT = (
    r"(?:(?<!\n )e )?"
    r"(?:quero|queria|queremos|gostaria(?: de)?|preciso(?: de)?|precisava(?: de)?|precisamos(?: de)?|"
    r"necessito(?: de)?|desejo|prefiro|preferia|exijo|solicito|busco|procuro|tem|ha|voces tem|cade|onde "
    r"esta|posso ter|me (?:da|de|arruma)|chama|chame|quero que|falta)(?: (?:ter|ver|um contato com|o "
    r"contato de))?"
)
HELP_ME = (
    r"(?:(?:me|nos) )?(?:possa|pode|ajude|atenda|fale|ouca|entenda|responda|resolva|saiba|explique|ligue|"
    r"ajudar|atender|falar|resolver|responder|conversar|entender)"
)
NOT_A_SERVICE = rf"(?! (?:(?:para|pra) (?!{HELP_ME})|que (?!{HELP_ME})))"
# `an adviser of fashion` is a trade, `one of your team` is not.
NOT_A_TRADE = (
    r"(?! (?:de|em|como|com) (?!(?:verdade|carne|voces|vcs|suporte|atendimento|vendas|imediato|quem|"
    r"urgencia|plantao|(?:sua|seu) \w+)\b))"
)
MACHINE = (
    r"(?:chat ?bots?|bots?|robos?|robozinho|maquinas?|computador|ia|inteligencia artificial|assistente "
    r"virtual|automat\w+|gravacao|gravacoes)"
)
FILLER = any_of(
    r"""ok okay ta entao bom bem oi ola bom_dia boa_tarde boa_noite sim nao ja um uma o a os as com ao de
    do da
    por_favor moco moca amigo cara gente desculpa obrigado obrigada legal beleza eh ai agora"""
)
PLEASE = (
    r"(?:por favor|porfavor|pfv|pfvr|pf|pls|please|por gentileza|se faz favor|fdx|fxf|urgente|ja(?! (?:me|"
    r"te|se|nos|foi|resolveu|ajudou|esta|\w+ou|\w+eu)\b)|agora|rapido|logo)"
)
DEPARTMENT = (
    r"(?:(?:setor|departamento|area|equipe|equipa|time|secao|pessoal) (?:de |do |da )?\w+|financeiro|"
    r"faturamento|faturacao|contabilidade|vendas|cobranca|devolucoes|trocas|reclamacoes|administracao|"
    r"suporte(?: tecnico)?|garantia|gerencia|ouvidoria|sac)"
)
NAMED = (
    r"(?:pessoa|humano|atendente|agente|operador\w*|colega|responsavel|supervisor\w*|funcionari[oa]|gerente|"
    r"representante|assistente|consultor\w*|tecnico|ser humano)"
)
COURTESY = any_of(
    r"""opcao por_favor porfavor pfv pfvr pf pls please ja agora urgente urgentemente obrigado obrigada rapido
    sim so de_novo imediatamente ajuda ajuda_de quero preciso preciso_de hoje logo eu_disse"""
)
DETERMINER = any_of("um uma o a os as algum alguma outro outra meu seu com ao de")
ROLE_ALONE = any_of(
    r"""humanos? humana ser_humano pessoa_(?:real|humana|de_verdade) pessoas? agentes? atendentes?
    operador(?:a)? representantes? consultor(?:a)? gerente supervisor(?:a)? responsavel funcionari[oa]
    colega tecnico superior recepcionista recepcao atendimento(?:_(?:humano|ao_cliente|pessoal))?
    suporte_humano alguem_(?:real|humano) assistente_humano sac ouvidoria"""
)
GREETING = any_of("ola oi bom_dia boa_tarde boa_noite desculpe desculpa opa e_ai")
ROLE_PHRASE = (
    rf"(?:(?:{COURTESY} )*(?:{DETERMINER} )*{ROLE_ALONE}(?: {ROLE_ALONE}| real| reais| humana){{0,3}})"
)
WISH = (
    r"(?:quero|queria|queremos|gostaria(?: de)?|preciso(?: de)?|precisava(?: de)?|precisamos(?: de)?|"
    r"necessito(?: "
    r"de)?|desejo|prefiro|preferia|exijo|solicito|peco|espero|procuro)"
)
GIVE = r"(?:designa|designe|indica|indique|arranja|arranje|arruma|arrume|disponibiliz\w+|providenci\w+|localiz\w+)"
ERRAND = (
    r"(?:limp|consert|acompanh|receb|ensin|dirij|viaj|emprest|arrum|instal|entreg|trag|traz|cuid|busc|busqu|"
    r"lev|assin|cozinh|traduz|pint|carreg|vend|compr|"
    r"troc|retir)\w*"
)
SOMEBODY_WHO_DID = (
    r"(?<!com )(?<!para )(?<!pra )(?<!que )(?:o|a|os|as|seu|sua|esse|essa|este|esta|uma?) (?:(?:seu|sua|"
    r"vosso|vossa) "
    r")?(?:agente|atendente|operador|tecnic|representante|funcionari|vendedor|entregador|gerente|supervisor|"
    r"colega|"
    r"consultor|doutor|moc|rapaz)\w* (?:ja )?(?:(?:me|nos|lhe) (?:\w{2,}(?:ou|eu|iu|aram|eram|iram)|disse|"
    r"fez|deu|"
    r"pediu)|\w{3,}(?:ou|aram|eram)|foi|foram|era|eram|e|sao|tem|teve|estava|diz|disse|veio|nao (?:apareceu|"
    r"veio|"
    r"soube|sabe|quis|tem))"
)
THANKS = r"(?:obrigad[oa]|muito|ola|oi|bom|boa|ok|okay|ta|sim|perfeito|tchau|sou|meu|minha|trabalho|como)"
