"""How people ask for a person in Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from chalicelib.domain.rules.human_request.language import Language
from chalicelib.domain.rules.human_request.words import pt as words

LANGUAGE = Language(
    code="pt",
    requests={
        "transfer_chat": (
            r"(?:transf\w+|encaminh\w+|pass\w+|escal\w+|redirec\w+) (?:meu|minha|esse|este|essa|esta|o|a) "
            r"(?:chat|conversa|"
            r"caso|atendimento|chamada|ligacao)(?: (?:por favor|pfv|pf|ja|agora))*$"
        ),
        "person_free": (
            rf"(?:tem|ha|tera|teria|esta) (?:algum|alguma|um|uma|outro) ?(?:{words.ROLE}) (?:livre|"
            rf"disponivel|online|on line)|(?:tem )?alguem (?:ai )?(?:trabalhando|trabalha|de plantao)|"
            rf"(?:quero|prefiro|que|peco que) (?:que )?(?:um|uma|algum|alguma|outr[oa]) (?:{words.ROLE}|"
            rf"pessoa|gente) (?:\w+ )?(?:se ocupe|cuide|resolva|leia|veja|faca|trate|decida)|(?:localizar|"
            rf"encontrar|achar|contatar) (?:alguem|um|uma) ?(?:{words.ROLE})? ?(?:da|do|de|ai)|(?:pass\w+|"
            rf"transf\w+|coloc\w+|bot\w+) (?:\w+ )?(?:com|pro|pra|para o|para a|ao) (?:pessoal|os|as|gente|"
            rf"time|turma) (?:de|do|da) \w+|(?:cancelar|resolver|fazer|tratar|falar|fechar)(?: isso)?(?: "
            rf"mas| so| apenas)* com (?:uma|um|alguma) (?:pessoa|humano|atendente|gente|funcionari\w)|"
            rf"(?:falando|conversando) com (?:um|uma|algum) (?:{words.ROLE}|\w+ de voces)"
        ),
        "person_to_look": (
            rf"(?:quero|preciso|queria|gostaria|peco|prefiro|espero|exijo|tem que|pode|poderia) (?:que "
            rf")?(?:ser )?(?:um|uma|alguma|algum|outra?|alguem|seu|sua) ?(?:{words.ROLE}|pessoa)? ?(?:me |o "
            rf"|a |meu |minha |isso )*(?:analis\w+|veja|olhe|revis\w+|verifi\w+|explique|ligue|escreva|"
            rf"responda|atenda|ajude|resolva|contate)|(?:me )?(?:da|de|passa|passe|manda) (?:um|o|seu|"
            rf"algum) (?:telefone|numero|contato)(?: (?:de|do|da|pra|para) (?:alguem|falar|uma pessoa|um "
            rf"\w+|ligar|conversar)|$)|(?:telefone|numero|contato) (?:de|do|da) (?:alguem|um atendente|uma "
            rf"pessoa|gerente|responsavel|supervisor|humano)|cade (?:as pessoas|o pessoal|os atendentes|o "
            rf"atendente|o responsavel)"
        ),
        "role_please": rf"^(?:{words.FILLER} )*{words.ROLE_ALONE}(?: {words.ROLE_ALONE}| real| human[oa])? "
        rf"{words.PLEASE}|^(?:{words.FILLER} )*{words.PLEASE} (?:{words.FILLER} )*{words.ROLE_ALONE}$|^com "
        rf"(?:um|uma) {words.ROLE_ALONE}$",
        "department_please": rf"^(?:{words.FILLER} )*{words.DEPARTMENT} {words.PLEASE}$|^(?:{words.FILLER} "
        rf")*{words.PLEASE} "
        rf"(?:{words.FILLER} )*{words.DEPARTMENT}$|^com (?:o |a )?{words.DEPARTMENT}$|^(?:setor|departamento|"
        rf"equipe|"
        rf"equipa) "
        r"(?:de |do |da )?\w+$",
        "person_to_act": (
            rf"(?:gostaria|queria|quero|prefiro|preferia|preciso|peco|solicito) (?:de )?que (?:um|uma|"
            rf"algum|"
            rf"alguma|outra|alguem)(?: {words.NAMED})?(?! (?:me |o |a |que )?{words.ERRAND})|que (?:me |nos "
            rf")?\w+ (?:por )?(?:um|uma|algum|alguma) "
            rf"{words.NAMED}|"
            rf"(?:um|uma|algum|alguma) {words.NAMED} (?:\w+ )?(?:pra|para|que) (?:me |nos )?(?:atend|ajud|"
            rf"respond|resolv|fal|lig|ve)\w*|(?:um|uma|algum|alguma|outr[oa]) {words.NAMED}(?: \w+)? "
            rf"(?:entr\w+ "
            rf"em "
            r"contato|entr\w+ em contacto|me (?:ligar|ligue|ajudar|ajude|atender|atenda|responder|"
            r"responda))"
        ),
        "call_in": (
            rf"(?:chama|chame|bota|bote|poe|coloca|coloque|arruma|manda|traz|cade|quero ver) (?:me |ai |"
            rf"aqui )?(?:(?:um|uma|o|a|seu|sua|teu|algum|alguma) )?(?:{words.NAMED}|chefe|patrao|don[oa]|"
            rf"supervisor\w*|alguem|gente)"
        ),
        "act_on_me": (
            r"^(?:por favor |pf )?me (?:atendam|respondam|liguem|atenda)|esperando (?:que )?(?:alguem|algum "
            r"\w+|um \w+) (?:me )?(?:respond|atend|fal|lig)\w+|(?:queria|quero|gostaria|preciso|peco) (?:de "
            r")?que (?:voces |vcs )?(?:me|nos) (?:ligass?em|liguem|ligue|atendess?em|atendam|atenda|"
            r"contatem|contactem|telefonem)|me (?:ajuda|ajude|atende|atenda)(?: ai)? (?:um|uma|algum) "
            r"(?:\w+ )?(?:humano|atendente|pessoa)|(?:numero|telefone) (?:para|pra) (?:eu )?(?:falar|ligar|"
            r"conversar) (?:com|para|pra) (?:alguem|uma pessoa|um \w+)|(?:falar|contato) (?:com voces |com "
            r"vcs )?por (?:telefone|ligacao|voz)"
        ),
        "who_to_talk_to": (
            r"com quem (?:eu )?(?:falo(?!$)|posso|devo|tenho que|converso|consigo|preciso|trato|e que)(?! "
            r"(?:tenho o prazer)\b)|(?:a|pra|para) quem (?:eu )?(?:posso|devo|ligo|recorro|reclamo|me "
            r"dirijo)|quem (?:pode|poderia) (?:me )?(?:ajudar|atender|resolver)"
        ),
        "verb_target": rf"{words.TALK} (?:diretamente |direto |ja |agora |logo )*{words.WITH} "
        rf"{words.GAP}(?:{words.ROLE}|{words.ALSO})\b{words.NOT_A_SERVICE}",
        "verb_anyone": (
            r"(?:(?<!\n )e )?"
            r"(?:quero|queria|gostaria de|exijo|peco|solicito|necessito|desejo|pretendo|tento|preciso|posso|"
            r"poderia|podia|da pra|tem como|como (?:eu "
            r")?(?:posso|"
            r"faco para|faco pra|"
            r"consigo)|consigo|prefiro|deixa eu|e possivel) (?:falar|conversar|me comunicar|entrar em "
            r"contato) com "
            r"(?!(?:thing|voces?|vc|vcs|ti|voce|meus?|minhas?|eles?|elas?|isso|calma)\b|"
            rf"(?:(?:um|uma|o|a|esse|este|seu) )?{words.MACHINE}\b)\w+"
        ),
        "transfer": rf"{words.SEND} {words.GAP}(?:{words.ROLE}|{words.ALSO})\b",
        "act_now": (
            rf"(?:atend|ajud|respond|lig|escut|expli|orient|escrev)\w*(?: me| nos) (?:(?:um|uma|algum|alguma|"
            rf"outr[oa]) "
            rf"{words.ROLE}|alguem)|(?:{words.GIVE})(?: me| nos)? (?:um|uma|algum|alguma|outr[oa]) "
            rf"{words.ROLE}\b"
            rf"{words.NOT_A_TRADE}|me (?:{words.GIVE}) (?:um|uma|algum|alguma|outr[oa]) "
            rf"{words.ROLE}\b{words.NOT_A_TRADE}|"
            r"alguem (?:no telefone|na linha|ao telefone)|(?:poe|coloca|ponha|passa) alguem|"
            r"(?:(?<=\n )|(?<=oi )|(?<=favor ))(?:me|nos) (?:atende|atendem|atendam)(?: (?:por favor|pf|pfv|"
            r"ja|agora|logo)|$)|"
            r"alguem (?:que )?(?:atende|responde)(?: (?:aqui|ai|esse|este|o (?:chat|telefone)|nesse|por "
            r"aqui)|$)|(?:falar|"
            rf"conversar|contatar|chat|opcao|teclar) {words.ROLE_ALONE}$|(?:nenhum|nenhuma|algum|alguma) "
            rf"{words.ROLE} "
            rf"(?:\w+ )?(?:disponivel|livre|online)|^(?:{words.FILLER} )*{words.ROLE_ALONE} (?:de|do|da) \w+ "
            rf"{words.PLEASE}$|que alguem "
            r"(?:\w+ ){0,3}(?:me|nos) \w+"
        ),
        "role_last": (
            rf"^(?!{words.THANKS}\b)\w+(?: \w+){{2,}}\n (?:{words.DETERMINER} )?{words.ROLE_ALONE}(?: "
            rf"{words.PLEASE})?(?=\Z)"
        ),
        "contact_me": (
            r"entr\w+ em contat?c?to (?:comigo|conosco|connosco)|(?:contact|contat|procur)\w+ (?:me|"
            r"comigo)(?: |$)|(?:espero|"
            r"esperando|aguardo|aguardando|a espera de) (?:a |uma |da )?(?:vossa |sua |tua )?(?:ligacao|"
            r"chamada|telefonema|"
            r"contat?c?to)(?: |$)|(?:quero|queria|gostaria de|preciso|solicito|desejo) escalar?(?: (?:isso|"
            r"isto|esse|este|o|a|"
            r"meu|minha)|$)|(?:tem|ha|existe|quero|preciso|queria|pelo|por) (?:um |algum )?(?:chat|suporte|"
            r"atendimento|assistencia) (?:ao vivo|em direto)|(?:quero|queria|gostaria de|preciso|"
            r"esperando|aguardando|espero|a espera de|posso|para) ser (?:atendid|ouvid|ajudad|contat?c?tad|"
            r"servid)[oa](?: por "
            r"(?:telefone|favor|voces)| logo| ja| agora|$)|(?:liga|ligue|liguem|telefona|telefone|telefonem) "
            r"(?:pra|para) mim|(?:me "
            rf"telefonem|telefonem me)|{words.WISH} (?:um )?(?:atendimento|contat?c?to) (?:\w+ )?(?:human|"
            rf"pessoal)\w*"
        ),
        "contact_target": (
            rf"(?:contatar|contactar|acionar) (?:com )?(?:o |a |os |um |uma |algum |seu |sua |vosso |vossa "
            rf")(?:{words.ROLE}|"
            rf"{words.ALSO}|{words.DEPARTMENT})"
        ),
        "send_me": (
            rf"me (?:pass[ae]|transfere|transfira|encaminh[ae]|conect[ae]|direcion[ae]|redirecion[ae])m? "
            rf"(?:pro|pra|para o|para a|"
            rf"ao|com o|com a|com) (?!(?:(?:o|a|um|uma|esse|este) )?{words.MACHINE}\b|thing|proxim\w+|meu|"
            rf"minha|plano|pagina|menu|"
            rf"cartao|boleto|outr[oa] (?:plano|pagina|cartao|conta)|site|link|(?:o |todo )?detalhe|calma|"
            rf"data|copia|lado|credito|debito)\w+"
        ),
        "person_does": (
            rf"(?:um|uma|algum|alguma) {words.ROLE} (?:pode|poderia|podia) me \w+r|"
            rf"(?:me |nos )?(?:pode|podia|poderia|consegue|vai) (?:me |nos )?\w{{3,}}r (?:me |nos )(?:alguem|"
            rf"(?:um|uma|algum|alguma) "
            rf"{words.ROLE})|{words.WISH} que (?:\w+ ){{0,5}}?(?:veja|visse|seja vist[oa] por|analisasse|"
            rf"atendesse|cuide|cuidasse|"
            rf"resolvesse|tratasse) (?:um|uma|algum|alguem)|{words.WISH} (?:o|a|um|teu|seu|sua) (?:chefe|"
            rf"gerente|don[oa]|patrao|"
            rf"diretor\w?|supervisor\w?|medic[oa]|doutor\w?|tecnic[oa])(?: |$)|{words.WISH} (?:explicar|"
            rf"expor|contar|passar)(?: "
            rf"\w+){{0,3}} (?:a|para|pra) (?:um|uma|alguem) ?(?:{words.ROLE})?$"
        ),
        "call_with": (
            rf"(?:{words.WISH}|agendar|marcar|programar|esperando|aguardo|aguardando|posso|podem|solicitar|"
            rf"receber|ter|"
            rf"pedir|^(?=ligacao|chamada|atendimento|contat)) ?(?:receber |ter )?(?:uma |um |a |o |seu "
            rf")?(?:ligacao|chamada|videochamada|contat?c?to|retorno|"
            rf"atendimento|intervencao)(?: telefonic[oa])? (?:com|de|do|da|por|por parte de) "
            rf"{words.GAP}(?:{words.ROLE}|"
            rf"alguem)\b{words.NOT_A_TRADE}"
        ),
        "someone_who": (
            rf"(?:{words.WISH}|me da|me passa|me passe|poe|busca|arruma|falta|com) (?:com |falar com "
            rf")?(?:alguem|uma "
            rf"pessoa|um humano|gente) (?:que|quem)(?! (?:(?:me |o |a )?{words.ERRAND}))"
        ),
        "want_target": rf"{words.WANT} {words.GAP}{words.ROLE}\b{words.NOT_A_SERVICE}{words.NOT_A_TRADE}",
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
            rf"pra) (?:realmente |de fato )?{words.HELP_ME}| com quem| (?:por favor|agora|ai|urgente|real)|"
            rf"$)|"
            r"alguem (?:que|pra|para) (?:me |nos |isso )?(?:ve|veja|olhe|olhar|ver|entenda|resolva|ajude|"
            r"ajudar|"
            r"atenda|atender)"
        ),
        "someone_there": (
            r"(?:tem|ha|esta|existe) (?:ai )?(?:gente|alguem|algum humano|alguma pessoa|algum atendente) "
            r"?(?:ai|aqui|disponivel|online|real|do outro lado|atendendo|que (?:me |nos )?(?:ajude|atenda|"
            r"possa|responda)|com quem|$)|alguem ai"
        ),
        "served_by": r"atendimento (?:com|por|de) (?:um |uma )?(?:pessoas?|humanos?|gente)",
        "call_me": (
            r"(?:liguem|ligue|telefonem|chamem) (?:\w+ ){0,3}(?:no|para o|ao|pro) (?:meu |este |esse "
            r")?(?:numero|telefone|celular|telemovel)|"
            r"(?<!entregador )(?<!motorista )(?<!ele )(?<!ela )(?<!motoboy )(?:me liga|me ligue|me liguem|"
            r"me ligar|liga me|ligue me|liguem me|me telefona|me telefone)(?: (?:por favor|pf|pfv|pfvr|pls|"
            r"urgente|ja|agora|no|as|hoje|amanha|de volta)|$)|(?:me )?(?:pode|podem|podiam|podia|poderiam) "
            r"(?:me )?(?:contactar|contatar) (?:me|por telefone)|(?:me )?(?:pode|podem|podiam|podia|"
            r"poderiam) "
            r"(?:me )?(?:ligar|telefonar)(?: me)?(?: |$)|me podem? ligar|liguem me|(?:pode|podem|poderia|"
            r"poderiam) (?:\w+ )?me ligar|(?:tem como|teria como|da para|da pra|consegue|conseguem|queria "
            r"que|quero que|gostaria que|espero que|peco que)(?: voces| alguem| um \w+| uma \w+)? me "
            r"(?:liga\w*|ligue\w*|telefon\w+|contat\w+|retorn\w+)|(?:receber|agendar|solicitar|pedir) "
            r"(?:uma )?(?:ligacao|chamada)|me (?:retorna|retornem|retorne)(?: |$)"
        ),
    },
    protests={
        "leave_the_bot": (
            rf"{words.MACHINE} (?:\w+ )?(?:e |sao |tao |um |uma |muito )*(?:inutil|inuteis|lixo|merda|"
            rf"pessim[oa]|"
            rf"horrivel)|(?:sair|saio|fugir|escapar|me livrar|me tira|livrar) (?:de |do |da |desse |dessa |"
            rf"deste |"
            rf"desta )(?:seu |sua )?{words.MACHINE}|ninguem (?:me |nos )?(?:da|dao) (?:\w+ )?(?:retorno|"
            rf"atencao|bola|resposta|satisfacao)"
        ),
        "not_understood": (
            r"nao (?:esta|estao|ta|tao|estas)? ?(?:me|nos) (?:entende[mrsu]?|entendendo|entenderam|"
            r"compreende[m]?|ajuda[m]?|ajudando|ouve[m]?|ouvindo|escuta[m]?)|nao (?:me )?(?:esta|estao|ta|"
            r"tao|estas) (?:me )?(?:entendendo|ajudando|a (?:perceber|entender|ajudar|ouvir)|compreendendo)|"
            r"(?:voces?|vc|vcs|tu) nao (?:me )?(?:entende[ms]?|percebe[ms]?|compreende[ms]?|sabe[m]?) "
            r"(?:nada|o que|meu|minha|o meu|a minha|direito|o problema)|nao me (?:percebe[ms]?|estao a "
            r"perceber)|(?:ess[ae]|est[ae]|o) (?:conversa|chat|bot|robo)(?: \w+)? nao (?:\w+ "
            r")?(?:funciona\w*|funcionando|ajuda|ajudando|resolve|adianta|serve|entende)|(?:isso|isto) nao "
            r"(?:esta |ta )?(?:me )?(?:ajuda|ajudando|a ajudar)"
        ),
        "anyone_reading": (
            r"(?:alguem|tem alguem que|tem gente que) (?:ai |aqui |realmente )?(?:le|lendo|esta lendo|ta "
            r"lendo|trabalha|responde)\b|(?:ninguem|nenhum humano|nenhuma pessoa) (?:\w+ )?(?:le|lendo|"
            r"responde|atende)"
        ),
        "nobody_there": (
            r"nao (?:tem|ha|tenha|existe|haja) (?:ninguem|alguem|gente|uma pessoa|um humano|nenhuma pessoa|"
            r"nenhum atendente)(?: (?:ai|pra|para|que|de verdade|real|disponivel|atendendo|aqui)|$)|falando "
            r"com (?:as paredes|a parede|uma parede|uma maquina)$"
        ),
        "no_use": rf"(?:nao adianta|nao serve|nao faz sentido|e inutil) (?:falar|conversar) com (?:\w+ "
        rf")?{words.MACHINE}",
        "automatic_answers": (
            r"(?:nao|cansei|cansad[oa]|chega|so|odeio|farto|farta|nada|para)(?: \w+){0,4} (?:respostas?|"
            r"mensage(?:m|ns)) (?:automatic\w+|automatizad\w+|pront[ao]s?|de robo|de bot|gravad\w+|padrao)"
        ),
        "nobody_understands": (
            r"ninguem (?:aqui |ai |me |nos |de voces )*(?:entende|ajuda|atende|responde|escuta|ouve|le|"
            r"ligou|respondeu|atendeu|resolve|ajudou|da (?:\w+ )?(?:solucao|resposta|retorno|atencao)|"
            r"soluciona|compreende|retorna|resolveu)"
        ),
        "no_bot": (
            rf"(?:nao|nunca|cansei|cansad[oa]|odeio|chega|em vez|ao inves|para de|pare de|nada|farto|"
            rf"farta)(?: (?:desse|deste|dessa|desta|disso|deles|sua|mais|quero|queria|gosto|desejo|preciso|"
            rf"vou|aguento|suporto|falar|falando|conversar|ficar|continuar|ser|atendid[oa]|com|por|de|do|da|"
            rf"que|o|a|um|uma|esse|este|essa|esta|seu|nenhum|nenhuma))* {words.MACHINE}"
        ),
    },
    refused_before=(
        r"(?:nao|nunca|nem|jamais|ninguem)(?: (?:para|pra|chamar|chame|chama|transferir|ligar|pediu|"
        r"precisar|quero|queria|gostaria|preciso|precisa|precisava|precisamos|necessito|desejo|prefiro|vou|"
        r"pretendo|pedi|procuro|ha|tenho|mais|de|que|me|falar|passe|passa|transfira|com|um|uma|o|a|nenhuma? "
        r"(?!robo|bot|maquin)\w+|nenhum|"
        r"nenhuma|por enquanto|ainda|e necessario|ser)){0,6}|(?:par|deix|cheg)\w+ de|(?:sem|em vez de|ao "
        r"inves de|antes de|"
        r"evitar)(?: (?:ter que|ter de|precisar|falar|ligar|de|com|um|uma|o|a|nenhum|nenhuma)){0,5}|"
        r"(?:tenho|tem|preciso|devo|deveria) (?:que|de) (?:ligar |pedir )?|(?:e necessario|e preciso|e "
        r"obrigatorio)|(?:voce e|vc e|e|es|sou|estou|to|tou|trabalho como|trabalhei como|falo|eu falo|esta|"
        r"estas|sera que (?:e|estou)|falei)(?: (?:falando|a falar|conversando|com|um|uma|mesmo|realmente|tu|"
        r"voce)){0,4}|(?:quantos|quantas|qual|quais)"
    ),
    refused_after=rf"ou (?:(?:com|e|um|uma|a|o|de|so) )*{words.MACHINE}",
    told=(
        r"(?:me|nos|lhe|te) (?:disse|disseram|falaram|falou|informaram|informou|pediram|avisaram)(?: "
        r"\w+){0,5}(?: ,)?|(?:diz|dizem|disse|disseram|falou|falaram)(?: que)?(?: (?:tenho|tinha|que|de|"
        r"devo|precisava|preciso|um|uma|ligar|falar)){0,5}(?: ,)?|^(?:(?:e|mas|ou|ok|ta|,) )*(?:se|caso|"
        r"quando)(?: (?:eu|um dia|depois|for))*(?: (?:precisar|quiser|for))?(?: (?:de|um|uma|que))*|o que "
        r"(?:acontece|aconteceria) (?:se|quando)(?: (?:eu|a gente))?(?: \w+)?|(?:minha|meu|sua|seu|um|uma) "
        r"(?:irma|irmao|marido|esposa|mulher|mae|pai|filh[oa]|amig[oa]|vizinh[oa]|chefe|namorad[oa]|"
        r"colega)(?: (?:ja|ontem|tambem|me|lhe|que|se))*|(?:ontem|antes|anteontem|semana passada|fui|fomos|"
        r"ja)(?: (?:ja|eu|me|fui|sido))*|(?:vaga|vagas|emprego|curso|salario) (?:de|para|pra)|(?:trocar|"
        r"mudar|alterar|corrigir|nome|dados|telefone|cpf|email)(?: (?:o|os|a|da|do|de|nome|dados))*"
    ),
    bare=(
        rf"(?:{words.ROLE_PHRASE}(?: {words.COURTESY})*|(?:{words.GREETING} )+{words.ROLE_PHRASE}(?: "
        rf"{words.COURTESY})+|(?:{words.GREETING} )+(?:{words.COURTESY} |um |uma |com )+{words.ROLE_PHRASE}|"
        rf"alguem (?:por favor|real|humano|ai))"
    ),
    namesakes=(
        r"(?:ir|entrar|viajar|vir) (?:\w+ )?com uma pessoa|(?:me )?(?:atende|responde) (?:e )?(?:um|uma) "
        r"robo|"
        rf"{words.SOMEBODY_WHO_DID}|(?:{words.MACHINE}|tu|voce|vc|responde) ou (?:(?:e|es|com|tem|ha|a|um|"
        rf"uma|o|por) )*"
        rf"(?:{words.ROLE}|gente)|sem {words.ROLE}|(?:mand|envi)\w+ (?:um|uma) tecnic[oa]|que (?:um|uma|o|a|"
        rf"os) {words.ROLE} (?:pode|podem|poderia)|"
        r"(?:bloque|denunci|report)\w+ (?:alguem|uma pessoa)(?: que (?:me|nos) \w+)?|trabalh\w+ (?:de|como) "
        r"\w+|(?:dinheiro|pix|grana|saldo|presente|pacote|pedido|"
        r"mensagem|convite) (?:a|para|pra) (?:uma|outra|a|essa) pessoa|(?:qualquer|toda) pessoa (?:erra|pode|"
        r"tem|sabe)|"
        r"(?:ligar|mandar|enviar|transferir) (?:pra|para) (?:ninguem|alguem)|que bom que (?:nao )?(?:e|voce)|"
        r"(?:segunda|terceira) pessoa|(?<!falar com o )(?<!falar com a )(?<!falar com )(?:meu|minha) "
        r"(?:gerente|medic[oa])|(?:meu|minha) (?:chefe|supervisor\w*|colega|"
        r"contador\w*|empresa)|agentes? (?:de (?:viage(?:m|ns)|seguros?|policia|limpeza|saude|transito|"
        r"turismo)|imobiliarios?|funerarios?|clareador(?:es)?|branqueador(?:es)?|quimicos?|infecciosos?|"
        r"secretos?)|operador(?:a|es)? (?:turistic[oa]s?|de turismo|de telefonia|move(?:l|is)|"
        r"logistic[oa]s?)|representantes? (?:legal|legais|comercia(?:l|is))|recursos humanos|direitos "
        r"humanos|corpo humano|erro humano|(?:vagas?|emprego|uniforme) (?:de|para|pra) \w+|(?:por|cada|"
        r"entre|\d+|duas|tres|quatro|cinco|seis|sete|oito|dez|quantas|varias|mais|muitas|outras|essas|"
        r"estas) pessoas?|(?<!passa )(?<!passe )(?<!passar )(?<!transfere )(?<!transfira )(?<!transferir "
        r")(?<!encaminha )(?<!encaminhe )(?<!encaminhar )(?<!manda )(?<!me )(?<!liga )(?<!joga "
        r")(?<!direciona )(?:para|pra) (?:uma|duas|outra|a outra|\d+|so uma) (?:\w+ )?pessoas?|em pessoa|"
        r"pessoas? fisicas?|pessoas? juridicas?|(?:horario|telefone|numero|email) (?:de|do|da) "
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
    | {"vcs": "voces", "mi": "me", "algem": "alguem", "alg": "alguem", "ql": "qual", "qr": "qualquer"}
    | {"cmg": "comigo", "q": "que", "presciso": "preciso", "presizo": "preciso", "fla": "falar"},
    not_misspelt=("pessoal quer falr human operado falara preciso precise precisa"),
)
