"""How danger, law, fraud, children and rights over data sound in Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

from chalicelib.domain.rules.sounds import Sounds

_CHILD = (
    "(?:[6-9]|1[0-7]|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|"
    "dezessete|dezassete)"
)
_LAWYER = "advogad[oa]s?"
_PAYMENT = "(?:cobranca|compra|transacao|pagamento|debito|transferencia|pix|saque|lancamento)s?"
_CARD = "(?:(?:o |meu |a |minha )?(?:cartao|conta|carteira|identidade))"

SOUNDS = Sounds(
    "pt",
    rules={
        "self_harm": (
            "suicid\\w*|me matar|matar me",
            "(?:tirar|acabar com|por fim a|dar fim a) (?:a )?minha (?:propria )?vida|me enforcar",
            "me jogar (?:da|de|do) \\w+|cortar (?:os|meus) pulsos",
            "(?:quero|queria|prefiro|vontade de) (?:morrer|estar mort[oa]|sumir para sempre|desaparecer "
            "para sempre|nao acordar)",
            "nao (?:quero|aguento|tenho vontade de) (?:mais )?(?:viver|continuar viv[oa]|estar viv[oa])",
            "cansad[oa] de viver|sem vontade de viver|nao (?:vale|faz sentido) (?:a pena )?viver",
            "melhor mort[oa]",
            "me machucar|me cortar|me corto|automutil\\w*|fazer mal a mim",
        ),
        "emergency": (
            "nao (?:consigo|consegue|estou conseguindo|ta conseguindo) (?:\\w+ )?(?:respirar|engolir)",
            "nao (?:esta |ta )?respira(?:ndo)?|falta de ar|(?:me |se )?(?:sufoc|engasg|afog)\\w+",
            "nao para de sangrar|hemorragia|sangrando (?:muito|demais|sem parar)|perdendo (?:muito )?sangue",
            "desmai\\w+|inconsciente|nao (?:acorda|reage|responde a nada)|perdeu os sentidos|convuls\\w+",
            "infarto|enfarte|ataque cardiaco|dor(?:es)? (?:\\w+ ){0,3}no peito",
            "peito (?:\\w+ )?(?:doendo|a doer)|\\bavc|derrame cerebral",
            "overdose|intoxica(?:do|da|cao)|envenena\\w+",
            "engoli(?:u)? (?:\\w+ )?(?:agua sanitaria|lixivia|remedios?|pilha|dente|coroa)",
            "tomei (?:remedios|comprimidos) demais",
            "anafila\\w+|reacao alergica|choque alergico",
            "(?:garganta|lingua|rosto|cara|pescoco|olho|labios?) (?:\\w+ )?(?:\\w+ )?(?:inchad|inchand|"
            "inchar|fechand|fechar|a inch|a fech)\\w*",
            "ambulancia|emergencia medica|(?:e|isso e|isto e) uma emergencia|caso de vida ou morte",
            "(?:ligar|liga|chama\\w*) (?:para )?(?:o )?(?:192|193|112|samu|inem)|foi atropelad[oa]",
        ),
        "legal_threat": (
            f"(?:meu|minha|um|uma|o|com|nosso) {_LAWYER}",
            "processar (?:voces|vcs|voce|a empresa|a clinica|a loja|esta|essa)|vou processar",
            "(?:abrir|entrar com|mover) (?:um )?(?:processo|acao)|processo (?:judicial|contra)",
            "acao (?:judicial|na justica)|medidas (?:legais|judiciais)|procon",
            "(?:na|a|com a|para a) justica|pequenas causas|reclame aqui|deco|livro de reclamacoes",
            "no tribunal|em tribunal",
            "denunci(?:ar|arei|o voces|a contra)|(?:vou|fazer|fiz) (?:\\w+ )?denuncia",
            "(?:na|a|com a|chamar a) policia|boletim de ocorrencia|queixa crime|negligencia|erro medico",
            "danos morais|indenizacao por",
        ),
        "fraud": (
            "fraud\\w*|(?:e|foi|um|cai (?:em|num|no)) golpe|golpistas?|burla\\w*|vigaric\\w+|estelionato",
            "estorno da compra|contestar (?:\\w+ )?(?:compra|cobranca|pagamento)|contestacao de compra",
            "chargeback",
            f"{_PAYMENT} (?:\\w+ )?(?:indevid\\w*|nao (?:autorizad|reconhec)\\w*|suspeit\\w*|"
            f"desconhecid\\w*|que (?:eu )?nao (?:\\w+ )?(?:reconheco|fiz|autorizei|conheco))",
            f"nao (?:reconheco|autorizei|fiz) (?:\\w+ ){{0,2}}{_PAYMENT}|sem (?:a )?minha autorizacao",
            f"{_CARD} (?:\\w+ )?(?:foi |esta )?(?:roubad|clonad|hackead|invadid|furtad)\\w*",
            f"(?:roubaram|clonaram|hackearam|invadiram|furtaram|usaram) (?:\\w+ )?{_CARD}",
            "(?:perdi|roubaram) (?:o )?(?:meu )?cartao|fui (?:roubad|hackead|assaltad)[oa]",
            "(?:alguem|outra pessoa) (?:\\w+ )?(?:usou|usando|esta usando|tem|acessou) (?:o |a )?(?:meu|"
            "minha) (?:cartao|conta|nome|cpf|dados)",
            "phishing|roubo de identidade|chantage\\w+",
        ),
        "minor": (
            f"tenho (?:so |apenas |quase )?{_CHILD} an(?:os|inhos)|(?:fiz|faco|vou fazer) {_CHILD} anos",
            "(?:sou|ainda sou) (?:uma? )?(?:menor(?: de idade)?|crianca|adolescente|di menor)",
            "nao sou maior de idade|(?:nao tenho|ainda nao tenho) 18",
            "sem (?:o consentimento|a autorizacao|a permissao) (?:dos|da|do) (?:meus|minha|meu)? ?(?:pais|"
            "mae|pai)",
            "sem (?:que )?(?:os )?meus pais (?:saberem|saibam|autorizarem)",
            "(?:meus pais|minha mae|meu pai) nao (?:pode\\w* |deve\\w* )?(?:sabe\\w*|saiba\\w*)",
        ),
        "data_protection": (
            "lgpd|rgpd|gdpr|protecao de dados|direito ao esquecimento",
            "(?:apag|exclu|delet|elimin|remov)\\w+ (?:todos )?(?:os )?meus (?:dados|registros|registos)",
            "(?:copia|acesso) (?:de|aos|dos|a) (?:todos )?(?:os )?(?:meus )?dados",
            "que dados (?:\\w+ )?(?:tem|guardam|tem guardados)(?: \\w+)? (?:de|sobre) mim",
            "retirar (?:o )?(?:meu )?consentimento",
            "vaz(?:aram|ou|amento)(?: d?[oe]s?)? (?:os )?(?:meus )?dados",
            "(?:venderam|compartilharam|partilharam|divulgaram) (?:os )?(?:meus dados|meu numero|minhas "
            "fotos)",
        ),
    },
    not_meant=(
        "morrer de (?:rir|amores|vergonha|fome|calor|sono|tedio)|morto de (?:fome|cansaco)|me mata de rir",
        "de matar de rir|esquadrao suicida",
        f"(?:sou|e|como|amig[oa]|marido|mulher|pai|mae|prim[oa]|irmao|irma|vizinh[oa]) (?:um |uma |e |meu "
        f"|minha )?{_LAWYER}",
        f"(?:meu|minha) {_LAWYER} (?:me )?(?:recomend\\w+|indic\\w+)|{_LAWYER} amig[oa]",
        "(?:tive|teve|sofri) (?:um )?(?:infarto|enfarte|avc|derrame) (?:ha|em|quando|faz)",
        "historico de \\w+|quase (?:tive|me deu) um (?:infarto|enfarte|ataque)|motorista de ambulancia",
        "processo seletivo|processar (?:o )?(?:pedido|pagamento)",
        f"tenho {_CHILD} anos (?:de|como|em|trabalhando|sendo|morando|usando) ?\\w+",
        f"quando (?:eu )?tinha {_CHILD}|(?:filh[oa]|net[oa]|sobrinh[oa]|menin[oa]) (?:\\w+ )?tem {_CHILD}",
        "dados moveis|politica de privacidade|cartao (?:fidelidade|presente|de visita|de embarque|do sus)",
    ),
)
