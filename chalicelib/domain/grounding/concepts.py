"""What businesses sell and ask for, in six languages, so that a reply in one is compared with a page in
    another.

Each entry up to a semicolon is one thing: its words in English, Spanish, Portuguese, French, German and
    Italian, in
plain letters. German compounds are written out. A word of two things belongs to the first.
"""

from __future__ import annotations

from typing import Final

_THINGS: Final = """
open opens opening opened reopen reopens hours abierto abierta abiertos abiertas abre abren abrimos abrir
    horario horarios
    aberto aberta abrem funciona funcionamento funcionamos ouvert ouverte ouverts ouvrons ouvre horaires
    geoffnet offnen
    offnet offnungszeiten aperto aperta aperti apre apriamo orari orario;
closed close closes cerrado cerrada cerramos cierra cierran fechado fechada fechamos fecha ferme fermee
    fermons fermes
    geschlossen schliessen schliesen schliest chiuso chiusa chiusi chiudiamo chiude;
breakfast desayuno desayunos desayunan matabicho almoco dejeuner fruhstuck colazione;
lunch almuerzo comida mittagessen pranzo;
dinner supper cena jantar diner abendessen;
delivery shipping ship shipped deliveries deliver delivered envio envios entrega entregas entregamos
    livraison livrons livre
    lieferung lieferungen liefern geliefert versand consegna consegne consegniamo spedizione spedizioni
    botendienst zustellung domicilio;
express urgente eilversand;
returns return returned devolucion devoluciones devolver devuelve devolucao devolver retour retours
    renvoyer rucksendung ruckgabe rucksendungen zuruckgeben reso resi restituzione restituire;
exchange cambio troca trocas echange umtausch tausch;
refund refunds refunded reembolso reembolsos remboursement erstattung ruckerstattung rimborso;
warranty guarantee garantia garantie garanzia gewahrleistung;
deposit deposito fianza senal caucao sinal caution acompte kaution anzahlung pfand cauzione caparra
    acconto;
booking reservation reserva reservas reservar buchung reservierung prenotazione prenotare;
cancel cancellation cancelling cancelar cancela cancelacion anular cancelamento annuler annulation
    stornieren stornierung absagen annullare cancellare cancellazione disdire disdetta kundigen kundigung;
change changing changes modificar modificacion alterar modifier modification andern anderung umbuchen
    umbuchung modificare modifica;
parking parkplatz parken garage aparcamiento estacionamento estacionamiento stationnement parcheggio;
room rooms habitacion habitaciones quarto quartos chambre chambres zimmer camera camere;
single individual einzelzimmer einzel simple singola;
double doble duplo dupla doppelzimmer doppia matrimoniale;
family familiar familia famille familiale familie familienzimmer famiglia familiare;
bed cama supletoria lit bett zustellbett letto;
cot cuna berco babybett babybetten kinderbett culla;
dog dogs perro perros mascota mascotas cao caes cachorro cachorros chien chiens hund hunde cane cani;
cat cats gato gatos chat chats katze katzen gatto gatti;
pet pets haustier haustiere animal animaux animais animali;
children child kids kid nino ninos nina ninas hijo hijos crianca criancas enfant enfants kind kinder
    bambino bambini;
adult adults adulto adultos adulte adultes erwachsene erwachsener adulti;
student students estudiante estudiantes estudante estudantes etudiant etudiants studenten studierende
    studenti studente;
senior seniors pensioner pensioners retired jubilado jubilados mayores aposentado aposentados idoso idosos
    retraite retraites rentner senioren anziani pensionati;
tax tasa impuesto impuestos taxa imposto taxe steuer kurtaxe tassa;
insurance seguro assurance versicherung assicurazione;
discount descuento descuentos desconto descontos remise reduction rabatt ermassigung nachlass sconto
    sconti;
arrival arrive arrives arriving checkin llegas llegan llegar llegada entrada chegada chegar arrivee anreise
    ankunft einchecken arrivo;
departure depart leave leaves leaving checkout salir sales partir partes salida saida depart abreise
    auschecken partenza;
restaurant restaurante ristorante;
terrace terraza terraco terrasse terrazza;
pool piscina piscine schwimmbad schwimmbecken;
spa wellness sauna saunas;
reception recepcion recepcao rezeption accueil;
bike bikes bicycle bicicleta bicicletas bici velo velos fahrrad fahrrader rad biciclette;
puncture pinchazo pinchazos furo crevaison reifenpanne platten foratura;
service revision revisao inspektion wartung tagliando revisione entretien;
brakes brake frenos freno freios travoes freins bremsen bremse freni;
tyres tyre tires tire neumatico neumaticos pneus pneu reifen gomme pneumatici;
battery batteries bateria baterias batterie akku;
repair repairs reparacion reparaciones reparacao reparation reparatur reparaturen riparazione riparazioni;
quote estimate presupuesto orcamento devis kostenvoranschlag preventivo;
rental rent rentals hire alquiler alquilar aluguel aluguer location louer miete mieten verleih noleggio
    noleggiare;
loan prestamo emprestimo pret leihgebuhr leihrad leihen prestito sustitucion cortesia;
vaccine vaccination vacuna vacunas vacunacion vacina vaccin impfung grippeimpfung vaccino vaccinazione;
flu gripe grippe influenza;
prescription receta recetas receita ordonnance rezept ricetta;
blood sangre sangue sang blut bluttest;
pressure tension presion pressao blutdruck pressione;
glucose glucosa glicemia glycemie blutzucker;
cholesterol colesterol colesterolo;
course courses curso cursos cours kurs kurse corso corsi;
lesson lessons class classes clase clases aula aulas lecon unterricht stunde lezione lezioni
    einzelunterricht;
group groups grupo grupos groupe groupes gruppe gruppen gruppo gruppi;
private privado privada particular particulares particuliers einzelstunde einzelstunden individuale
    privati;
exam exams examen examenes exame exames prufung prufungen esame esami;
certificate certificado certificat zertifikat certificato bescheinigung;
enrolment enrollment enrol enroll registration joining matricula inscripcion inscricao inscription einschreibung
    anmeldegebuhr aufnahmegebuhr iscrizione;
monthly mensual mensalidade mensuel monatlich monatsbeitrag mensile membership abono cuota mitgliedschaft
    abonnement abbonamento;
beginner beginners principiante principiantes debutant debutants anfanger principianti;
advanced avanzado avancado avance fortgeschrittene avanzato;
book books material materials libro libros livro livros lehrbuch bucher libri manuel;
car cars coche coches carro carros voiture voitures auto autos wagen macchina;
van furgoneta furgao furgone camionnette transporter kleinbus;
small pequeno pequena petit petite kleine kleiner piccolo piccola kleinwagen;
large big grande gros grose grosses;
driver drivers conductor conductores condutor condutores motorista conducteur conducteurs fahrer
    conducente conducenti guidatore;
licence license carne carnet carta permis fuhrerschein patente;
fuel petrol gasolina combustible combustivel essence carburant kraftstoff tanken tank benzin carburante
    benzina;
kilometre kilometres kilometer kilometro kilometros quilometro quilometros chilometro chilometri;
seat seats silla sillita asiento asientos cadeira cadeirinha siege sieges kindersitz sitz seggiolino;
airport aeropuerto aeroporto aeroport flughafen;
key keys llave llaves chave chaves schlussel chiave chiavi;
bread pan paes pain brot brote pane;
roll rolls panecillo panecillos paozinho paozinhos brotchen semmel semmeln panino panini;
cake cakes tarta tartas pastel pasteles bolo bolos gateau gateaux torte torten kuchen torta torte;
wedding boda bodas casamento mariage hochzeit hochzeitstorte matrimonio nozze;
birthday cumpleanos aniversario anniversaire geburtstag geburtstagstorte compleanno;
sandwich sandwiches bocadillo bocadillos sanduiche panino;
coffee cafe kaffee caffe;
glutenfree gluten glutine glutenfrei glutenfreie;
portion portions slice slices racion raciones porcion porciones porcao porcoes stuck portionen
    porzione porzioni;
order ordered ordering orders pide pides pida piden pedir pedido pedidos encargo encargos encargar encarga
    encargan encargarse encargada encargado encomenda
    encomendas commande commandes bestellung bestellungen bestellen ordine ordini ordinare;
gift regalo presente cadeau geschenk;
voucher gutschein vale buono tarjeta;
appointment appointments cita citas consulta consultas marcacao rendez termin termine appuntamento
    appuntamenti visita visitas visite;
checkup untersuchung kontrolle controle controllo;
cleaning limpieza limpeza nettoyage reinigung zahnreinigung pulizia detartrage;
glasses gafas oculos lunettes brille brillen occhiali;
lenses lentes lentillas lentilles kontaktlinsen linsen lenti;
eye vista ojos vue augen sehtest;
rays xray xrays radiografia radiografias raio radiographie rontgen rontgenaufnahme rontgenbild lastra;
notify avisa avise avisar avisas prevenir prevenez bescheid avvisare avvisi tell;
rabies rabia raiva tollwut rabbia;
operation surgery operacion cirugia cirurgia operazione intervento;
teeth tooth dientes dientes dents dent zahne denti dentes;
technician technicien tecnico techniker tecnici installateur;
instalments installments plazos cuotas parcelas prestacoes mensualites raten rate;
setup activation instalacion instalacao installation einrichtung attivazione;
contract contrato contrat vertrag contratto;
move moving mudanza mudanca demenagement umzug trasloco;
manicure manicura manikure;
pedicure pedicura pedikure;
bride noiva novia mariee braut sposa;
entry entrance admission eintritt ingressi;
attempt attempts intento intentos tentativa tentativas tentative versuch versuche tentativo tentativi;
question questions pregunta preguntas pergunta perguntas frage fragen domanda domande;
mistake mistakes fallo fallos error errors fehler erreur erreurs errore errori;
theory teorico teorica teoria theorie theoretisch;
practical practica practicas pratica praktisch pratique;
parts piezas pieza pecas pecas pieces piece teile teil pezzi ricambi recambios ersatzteile;
labour labor obra arbeit manodopera;
haircut corte coupe haarschnitt taglio;
colour color tinte coloracao couleur coloration farbe farben colore;
beard barba barbe bart;
massage masaje masajes massagem massagen massaggio massaggi;
ticket tickets entrada entradas bilhete ingresso ingressos billet billets eintritt biglietto biglietti;
guided guiada guiado visite fuhrung fuhrungen guidata;
museum museo museu musee;
grooming peluqueria tosa toilettage fellpflege toelettatura;
microchip chip puce;
consultation consultorio sprechstunde;
interview entrevista entrevistas entretien vorstellungsgesprach colloquio colloqui;
salary salario sueldo salaire gehalt lohn stipendio;
storage almacenaje custodia armazenagem gardiennage lagerung deposito;
pickup collection collect abhol bringdienst abholdienst abholservice hole holen holt recogida recoger
    retirada retirar retrait abholung abholen ritiro ritirare;
late tardia tardio tardive verspatet ritardo;
notice preaviso antelacion antecedencia preavis frist kundigungsfrist preavviso;
wash lavado lavagem lavage wasche lavaggio;
towel towels toalla toallas toalha toalhas serviette serviettes handtuch handtucher asciugamano
    asciugamani;
locker taquilla taquillas armario armarios casier schliesfach armadietto;
bus autobus onibus navette shuttle navetta;
fine multa multas amende strafe busgeld;
"""


def _by_word() -> dict[str, str]:
    words: dict[str, str] = {}
    for at, line in enumerate(_THINGS.split(";")):
        for word in line.split():
            words.setdefault(word, f"~{at:03}~")
    return words


CONCEPT = _by_word()
"""The mark of the thing that a plain word names, for most words that name one."""
