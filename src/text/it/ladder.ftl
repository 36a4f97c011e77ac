# La scala del lavoro di comunità: organizzazioni, evidenze, contatti, collaborazioni.

hub-ladder = Organizzazioni e scala
    .help = A che gradino è ogni organizzazione oggi e a che gradino è arrivata, con le date su cui si regge.
hub-ladder-count = { $organisations ->
    [0] nessuna nell'elenco
    [one] 1 nell'elenco
   *[other] { $organisations } nell'elenco
}
custom-fault = { $file }, riga { $line }, colonna { $column }: { $said }. Intanto vale ciò che è nel programma. Dopo aver corretto, riapri il registro.

stage-known = conosciuta
    .help = È nell'elenco, e nelle date guardate non c'è nessuna evidenza.
stage-invitation = invito
    .help = L'organizzazione ha invitato il servizio a raccontare che cosa fa.
stage-hook = aggancio
    .help = Ha offerto una disponibilità, o ha chiesto informazioni per una persona che aiuta.
stage-laboratory = laboratori con cittadini
    .help = Era a un laboratorio o a un tavolo con il servizio.
stage-use = fruizione
    .help = Persone in carico usano quello che fa.
stage-referral = invii appropriati
    .help = Il servizio le invia persone in carico.
stage-shared-care = presa in carico con
    .help = Servizio e organizzazione costruiscono insieme percorsi di cura.
tie-none = nessuna
tie-occasional = saltuaria
tie-continuous = continuativa
tie-silent = silente

ladder-empty = Non c'è ancora nessuna organizzazione. Ins aggiunge la prima; arrivano anche dai laboratori e dalle schede.
ladder-none = Nessuna organizzazione corrisponde. Esc cancella quello che hai scritto, Tab cambia il filtro.
ladder-search = una parte del nome
ladder-all = tutte
ladder-counts = { $shown } di { $all } ({ $tie }). Continuative { $continuous } su { $together } che collaborano o hanno collaborato
ladder-about = { $name }: oggi { $stage }, massimo { $highest }, collaborazione { $tie }. Invio mostra le date; il segno * dice che qualcuno ha corretto a mano.
ladder-today = Oggi
ladder-highest = Massimo
ladder-tie = Collaborazione
ladder-judged = Corretto a mano il { $date }: { $reason }
ladder-evidence = Su che cosa si regge
ladder-no-evidence = Nessuna evidenza, finora.
ladder-add-contact = scrivi un contatto
ladder-standing = Che cosa è
ladder-code = Codice
ladder-add-listed = aggiungila all'elenco delle organizzazioni
ladder-judgements = Correzioni a mano
ladder-add-judgement = correggi il gradino o la collaborazione, dicendo perché
evidence-at-stage = { $what } (gradino { $stage })
evidence-laboratory = era a «{ $title }», con { $operators ->
    [one] 1 persona del servizio
   *[other] { $operators } persone del servizio
}
evidence-offer = disponibilità in laboratorio: { $what }
evidence-meeting = era al tavolo «{ $name }»
evidence-cases = di nuovo al tavolo sui casi «{ $name }»
evidence-shared = percorsi di cura insieme in «{ $name }», scheda { $year }
evidence-referrals = persone inviate in «{ $name }», scheda { $year }
evidence-use = persone in carico in «{ $name }», scheda { $year }
evidence-seat = è in «{ $name }», scheda { $year }: un atto del servizio, senza gradino
contact-invito = invito
contact-offerta = offerta di disponibilità
contact-richiesta-informazioni = richiesta di informazioni
contact-accordo = accordo
contact-altro = altro
contact-not-held = incontro non tenuto
contact-with = con { $by }
judgement-none = torna a valere l'evidenza
judgement-note = Una correzione vale { $months } mesi, come un'evidenza. Lasciando vuote le due scelte torna a valere l'evidenza.

block-no-organisation = non c'è nessuna organizzazione.
block-not-listed = non è nell'elenco delle organizzazioni: c la aggiunge.
block-no-contact-here = si toglie solo un contatto scritto a mano.
act-ladder-open = Apri
    .short = apri
    .help = Le date e i fatti su cui si regge il gradino.
act-ladder-tie = Filtra per collaborazione
    .short = filtra
    .help = Continuative, saltuarie, silenti, nessuna, tutte.
act-ladder-summary = I conti
    .short = i conti
    .help = Quante continuative, per Quartiere o Comune, e che cosa è cambiato dall'anno prima.
act-ladder-new = Nuova organizzazione
    .short = nuova
    .help = Aggiunge un'organizzazione all'elenco, anche se nessuna scheda la nomina ancora.
act-organisation-open = Apri
    .short = apri
    .help = Il laboratorio, la scheda o il contatto della riga.
act-organisation-contact = Nuovo contatto
    .short = contatto
    .help = Un invito, un'offerta, una richiesta, un accordo: quando e con chi del servizio.
act-organisation-judge = Correggi a mano
    .short = correggi
    .help = Un gradino o una collaborazione diversi da quello che dicono le date, con il perché.
act-organisation-correct = Scheda dell'organizzazione
    .short = scheda
    .help = Nome, tipo, ente del Terzo settore in quest'anno. Aggiunge all'elenco chi non c'è.
act-organisation-strike = Togli il contatto
    .short = togli
    .help = Toglie il contatto della riga.
confirm-strike-contact = Togliere questo contatto?
    .body = Il gradino si calcola senza. Ctrl+Z lo rimette.
    .verb = Togli il contatto
told-contact-struck = Contatto tolto.
told-contact = Contatto scritto.
told-organisation = «{ $name }» è nell'elenco.
told-judgement = Correzione scritta, con il suo perché.

form-contact = Un contatto
field-contact-organisation = Organizzazione
field-contact-on = Quando
field-contact-kind = Che cosa
field-contact-held = L'incontro si è tenuto
    .hint = per un invito: conta solo se ci si è visti
field-contact-by = Chi del servizio
    .hint = nome e cognome
field-contact-note = Nota
    .hint = mai il nome di una persona in carico
fault-contact-later = Questa data deve ancora venire: scrivi il contatto quando c'è stato.
form-organisation = Un'organizzazione ({ $year })
field-organisation-name = Nome
field-organisation-kind = Tipo
field-organisation-ets = Ente del Terzo settore
ets-yes = sì
ets-no = no
fault-organisation-known = C'è già, con il codice { $id }.
form-judgement = { $name }: correzione a mano
field-judgement-stage = Gradino
field-judgement-tie = Collaborazione
field-judgement-reason = Perché
    .hint = resta scritto sotto il gradino
field-judgement-by = Chi lo dice

ties-title = I conti delle collaborazioni
ties-all = Tutte
ties-continuous = Continuative
ties-not-social = Fuori dal sociale
ties-places = Continuative per Quartiere o Comune
ties-no-place = Nessuna scheda delle date guardate dice dove.
ties-turnover = Dalla fine del { $before } alla fine del { $year }
ties-no-turn = Nessuna collaborazione in questi due anni.
ties-share = { $part } su { $whole } ({ $percent }%)
ties-of-none = non rilevato
ties-rules = Le regole
ties-rules-said = Si guardano gli ultimi { $months } mesi. Continuativa: almeno { $dates } date diverse, in { $halves } semestri diversi, con { $operators } operatori diversi oppure un atto del servizio (accordo, posto a un tavolo, scheda progetto), e almeno una volta dal gradino { $stage } in su. Silente: era continuativa e da { $silent } mesi non c'è niente.
ties-rules-file = Si cambiano nel file { $file }, che `cerchio registry ladder --rules` scrive con un commento per ogni numero.
ladder-rules-at = Le regole della scala sono in { $file }. Correggi i numeri e riapri il registro.
