"""Whether a text speaks of people at all, of machines, of speaking or of being understood."""

from __future__ import annotations

from chalicelib.domain.rules.letters import expression
from chalicelib.domain.rules.reading import any_of

_PEOPLE = {
    "en": r"""
        human\w* person\w* people someone somebody anyone anybody nobody no_one one_of agents? reps?
        representative\w* operators? staff colleagues? employees? worker\w* managers? supervisors? boss
        superiors? advis\w+ consultants? department\w* dept reception\w* desk speak\w* talk\w* bots?
        robots? chatbot\w* machine\w* computer\w* software automat\w* prewritten canned doctors?
        discuss\w* superior advisor wall understand_me misunderstand\w* dont_understand in_charge
        responsible competent escalat\w* call_?back ring phone_me call_me who_can who_do hand_over
        take_over
    """,
    "es": r"""
        human\w+ persona alguien nadie agente\w* asesor\w* ejecutiv\w+ operador\w* represent\w+
        emplead\w+ encargad\w+ responsable\w* jef[ea] medic\w+ superior supervisor\w* gerente\w*
        companer\w+ departamento\w* area recepcion habl\w+ comunic\w+ platic\w+ atiend\w+ atend\w+
        contact\w+ robot\w* bot\w* maquin\w+ asistente\w* automatic\w+ pregrabad\w+ pared entiend\w+
        entend\w+ compren\w+ quien quienes deriva\w* transfier\w+ transferi\w+ pasame llam\w+ marc\w+
        personalmente
    """,
    "pt": r"""
        human\w+ pessoa\w* gente alguem ninguem atend\w+ funcionari\w+ operador\w* represent\w+ medic\w+
        supervisor\w* gerente\w* gerencia responsave\w+ chefe colega\w* equipe setor departamento
        recepcao fal\w+ convers\w+ lig\w+ telefon\w+ robo\w* bot\w* maquin\w+ assistente\w* automatic\w+
        parede entend\w+ compreend\w+ quem
    """,
    "fr": r"""
        humain\w* personne quelqu_un qqun agent\w* conseill\w+ operat\w+ collegue\w* collaborat\w+
        employe\w* responsable\w* superieur\w* chef accueil parl\w+ discut\w+ joindre contact\w*
        rappel\w+ appel\w+ robot\w* bot\w* machine\w* assistant\w* automatique\w* mur compren\w+ compris
        qui
    """,
    "de": r"""
        mensch\w* person jemand\w* wer wem wen niemand\w* keiner irgendwer mitarbeit\w+ berater\w*
        betreuer\w* kundenbe\w+ kolleg\w+ angestellt\w+ sachbearbeit\w+ ansprech\w+ agent\w* operator\w*
        chef\w* vorgesetzt\w+ verantwortlich\w+ zustandig\w* abteilung leute arzt\w* besprech\w+
        telefonier\w* reden rede sprech\w+ spreche telefonat\w* anruf\w* ruft ruf ruckruf\w* durchwahl
        weiterleit\w+ verbind\w+ roboter\w* bot\w* maschine\w* automat\w+ assistent\w* computer\w* wand
        versteh\w+ verstanden kapier\w+
    """,
    "it": r"""
        uman\w+ persona qualcuno nessuno operator\w+ addett\w+ dipendent\w+ consulent\w+ medico
        superior\w+ colleg\w+ collaborator\w+ responsabil\w+ capo direttore ufficio reception parl\w+
        contatt\w+ chiam\w+ richiam\w+ robot\w* bot\w* macchin\w+ assistent\w+ automatic\w+ muro
        capisc\w+ capen\w+ capit\w+ chi rivolg\w+
    """,
    "id": r"""
        manusia orang seseorang siapa petugas pegawai staf staff admin agen operator cs manajer atasan
        bagian bicara ngobrol ngomong hubung\w+ sambung\w+ telepon bot robot mesin otomatis tembok
        mengerti paham
    """,
    "hi": r"""
        insa+n\w* human person aadmi admi agent manager koi kisi kis\w* baat bat call phone bot robot
        machine samajh\w* sun\w*
    """,
    "ar": r"""
        \w*(?:موظف|انسان|بشر|شخص|ممثل|مسوول|مدير|زميل|قسم|استقبال)\w* احد\w* حد حدا من مين \w*تحدث\w*
        \w*تكلم\w* \w*كلم\w* \w*تصل\w* \w*تواصل\w* \w*روبوت\w* \w*بوت \w*اله \w*اليه \w*فهم\w* جدار\w*
    """,
}
ABOUT_PEOPLE = expression(rf"\b(?:{'|'.join(any_of(words)[3:-1] for words in _PEOPLE.values())})\b")
"""Words of people, of machines, of speaking and of being understood, in any language the encoder knows."""
