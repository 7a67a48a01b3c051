"""How people ask in Portuguese for what the rules do not give."""

from __future__ import annotations

from chalicelib.domain.rules.sounds import Sounds

_FREE = (
    r"(?:gratis|de graca|desconto|nao (?:ia|iria|precisa\w*|teria que|tinha que|vou|iam) (?:pagar|cobrar|"
    r"me cobrar)|sem (?:custo|pagar|cobrar)|reembols\w+|devolv\w+|o mesmo preco|nao (?:me )?cobr\w+)"
)

SOUNDS = Sounds(
    language="pt",
    rules={
        "own_case": (
            r"(?:(?:o )?meu caso|minha situacao) e (?:\w+ ){0,3}(?:diferente|especial|particular|a "
            r"parte|excepcional|complicad\w|unic\w)",
            r"(?:abrir|fazer|abre\w*|faz\w*|abrem) (?:\w+ )?excec\w+|permissao especial",
            r"(?:dar|da|dao|dando|nao da) (?:um|o) jeit\w+",
            r"(?:sei que )?nao (?:e permitido|pode|e a politica|e o normal)(?: \w+)? mas",
            "so (?:desta|dessa|essa|esta) vez|(?:quebrar|quebra|furar) (?:a|essa|esse|um) (?:regra|galho)",
            "fechar os olhos",
        ),
        "promised": (
            r"(?:me|nos|tinham) (?:\w+ )?(?:promet\w+|garant\w+|assegur\w+)|(?:foi|tinham) prometido",
            r"da ultima vez(?: \w+){0,4} (?:promet\w+|disse\w*|desconto|cobr\w+)",
            rf"(?:falou|falaram|disse|disseram|ofereceram)(?: \w+){{0,5}} {_FREE}",
            r"(?:a gente|nos|tinhamos) (?:\w+ )?(?:combin\w+|acert\w+|fechou|fechamos)(?: \w+){0,4} "
            rf"(?:\d+ (?:reais|euros)|preco|{_FREE})",
        ),
        "special_price": (
            "preco (?:especial|camarada|de amigo)",
            r"(?:me|faz\w*|fazer|da|dar|dao|consegue\w*|rola)(?: \w+){0,3} (?:um |algum |uns "
            r")?(?:descont\w+|precinho|abatimento|mais barato|preco melhor)",
            "mais barato (?:para mim|pra mim|a vista|se)|precinho|compensacao|indenizacao|indemnizacao",
            "isentar?|(?:negociar|baixar|melhorar) (?:o|esse|um) (?:preco|valor)",
            "(?:tirar|perdoar|retirar|cancelar) (?:a|essa|o) (?:multa|taxa|juros)",
            "sem (?:pagar )?(?:a )?(?:multa|taxa de)",
        ),
        "past_deadline": (
            r"fora (?:do prazo|da garantia)|mesmo (?:\w+ ){0,3}(?:vencid\w+|prazo)",
            r"(?:passou|passei|perdi|passaram|acabou|venceu)(?: \w+){0,2} (?:prazo|garantia|data|"
            r"dias)(?: \w+){0,5} (?:ainda|mesmo|devolv\w+|troc\w+|aceit\w+|mas|posso|da)",
            r"prazo (?:ja )?(?:passou|venceu|acabou|expirou)(?: \w+)?",
        ),
        "permission": (
            r"pagar(?: \w+){0,3} (?:mes que vem|proximo mes|quando (?:eu )?receber)",
            r"(?:me )?encaix\w+(?: \w+){0,3} (?:mesmo (?:lotad|chei|sem)\w*|lotad\w+)|furar (?:a )?fila",
            r"(?:perguntar|falar|ver) (?:com|pro|para) (?:\w+ )?(?:chefe|gerente|dono|dona|patrao)(?: "
            r"\w+)? (?:se|para|pra)",
            r"(?:abrir|atender|ficar)(?: \w+)? (?:mais cedo|mais tarde|fora do horario|no domingo)(?: "
            r"\w+)? (?:pra|para) mim",
        ),
    },
    not_meant=(
        r"(?:nao|sem|nem) (?:preciso|quero|estou pedindo)?(?: \w+){0,2} ?(?:desconto|compensacao|"
        "excecao)",
        r"sem excecao|tem (?:algum )?desconto (?:pra|para) (?!mim)\w+",
    ),
)
