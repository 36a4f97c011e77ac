# Cartoncini, grappoli, bollini.

block-no-sheet = nessun foglio scelto.
block-no-cluster = nessun grappolo scelto: scegline uno nella colonna di sinistra.
block-no-groups = questi fogli non si dividono per gruppo.
block-sheet-gone = { $id } è già fuori: ritirato o unito a un altro.
block-sheet-stands = { $id } non è stato ritirato.
block-nothing-to-vote = non c'è ancora niente da votare.
block-not-counted = il voto non è ancora contato.

collect-counts = { $kinds }: { $standing }{ $gone ->
        [0] {""}
       *[other] {" "}· fuori { $gone }
    }
collect-all-groups = tutti
collect-which-kind = Che cosa scrivi?
collect-empty = Qui non c'è ancora niente. Premi n per scrivere il primo foglio: dopo F2 si apre subito il seguente, Esc quando hai finito.
    .aloud = Qui non c'è ancora niente. Scrivi n per il primo foglio: dopo :salva si apre subito il seguente, :esci quando hai finito.
act-collect-write = Scrivi un foglio
    .short = scrivi
    .help = Apre un foglio nuovo; salvato con F2, si apre il seguente, finché non premi Esc.
    .help-aloud = Apre un foglio nuovo; salvato con :salva, si apre il seguente, finché non scrivi :esci.
act-collect-correct = Correggi il foglio
    .short = correggi
    .help = Riapre il foglio scelto per correggerlo.
act-collect-read = Leggi per intero
    .short = leggi
    .help = Mostra tutto il foglio: testo, autore, da che cosa nasce.
act-collect-group = Un gruppo alla volta
    .short = gruppo
    .help = Mostra i fogli di un gruppo solo, poi del gruppo seguente, poi di nuovo tutti. Anche con le frecce ← →.
    .help-aloud = Mostra i fogli di un gruppo solo, poi del gruppo seguente, poi di nuovo tutti.
act-collect-move = Sposta a un altro tavolo o gruppo
    .short = sposta
    .help = Un foglio scritto al tavolo, nel turno o nel gruppo sbagliato va a quello giusto, in un passo solo: Ctrl+Z lo riporta.
pick-sheet-place = Dove va { $id }?
    .held = lì c'è già { $id }: restano tutti e due
block-no-other-place = questo foglio non ha un altro tavolo o gruppo dove andare.
told-sheet-moved = { $id } ora è qui: { $place }. Ctrl+Z lo riporta.
act-collect-withdraw = Ritira il foglio
    .short = ritira
    .help = Chi l'ha scritto lo ritira. Il foglio resta agli atti, segnato come ritirato.
act-collect-reinstate = Rimetti il foglio
    .short = rimetti
    .help = Un foglio ritirato torna fra gli altri.

form-new-sheet = { $kind } { $id }, nuovo foglio
form-sheet = { $kind } { $id }
form-withdrawal = Ritirare { $id } «{ $title }»?
sheet-text =
    .hint = { $name } · F2 salva.
    .hint-aloud = { $name } · :salva salva.
sheet-number =
    .hint = Un numero da { $least } a { $most }.
fault-range = Serve un numero da { $least } a { $most }.
fault-yes-needed = Qui serve un sì: Spazio lo segna.
    .aloud = Qui serve un sì.
field-sheet-group = Gruppo
    .hint = Il gruppo che l'ha scritto. Viene proposto quello del foglio precedente.
field-sheet-table = Tavolo
    .hint = Il tavolo che l'ha scritto.
field-sheet-round = Turno
    .hint = Il turno di conversazione in cui è stato scritto.
field-sheet-from = Nasce da
    .hint = I fogli o i grappoli da cui nasce: scrivi il numero o qualche lettera, Invio aggiunge.
field-sheet-author = Autore
    .hint = Chi l'ha scritto. Può restare vuoto, se il foglio non chiede la firma.
field-withdrawal-reason = Perché
    .hint = In poche parole, se si vuole dire. Il foglio resta agli atti.

sheet-at-round = { $spot }, turno { $round }
sheet-round = turno { $round }
sheet-merged = unito a { $into }
sheet-withdrawn = ritirato
sheet-withdrawn-because = Ritirato alle { $time }. { $reason }
sheet-anonymous = senza firma
sheet-from = da { $id } «{ $title }»
told-sheet-new = { $id } salvato. Scrivi il seguente, o Esc per finire.
    .aloud = { $id } salvato. Scrivi il seguente, o :esci per finire.
told-sheet-corrected = { $id } corretto.
told-sheet-withdrawn = { $id } ritirato: resta agli atti. Ctrl+Z annulla.
told-sheet-reinstated = { $id } «{ $title }» è di nuovo fra gli altri.

pane-cluster = Grappoli
cluster-plural = Grappoli
cluster-count = Grappoli: { $clusters }
cluster-none = Senza grappolo
cluster-marked = { $sheets ->
        [one] { $sheets } segnato
       *[other] { $sheets } segnati
    }
cluster-sheets = { $sheets ->
        [one] { $sheets } foglio
       *[other] { $sheets } fogli
    }
cluster-about = { $sheets ->
        [one] { $sheets } foglio
       *[other] { $sheets } fogli
    }, { $votes }
cluster-no-votes = nessun voto
cluster-is-empty = Questo grappolo è vuoto. Scegli un foglio altrove e premi Invio per metterlo qui; Canc toglie il grappolo.
cluster-no-sheets = Non ci sono ancora fogli da raggruppare: si scrivono nella fase di raccolta (PagSu).
cluster-all-gathered = Nessun foglio è rimasto da solo: sono tutti in un grappolo.
cluster-pick = { $sheets ->
        [one] Dove va questo foglio?
       *[other] Dove vanno questi { $sheets } fogli?
    }
cluster-into-new = Nuovo grappolo
cluster-into-none = Fuori da ogni grappolo
act-cluster-gather = Metti in un grappolo
    .short = raggruppa
    .help = Mette il foglio scelto, o tutti quelli segnati, in un grappolo che c'è già o in uno nuovo.
act-cluster-mark = Segna il foglio
    .short = segna
    .help = Segna più fogli, per metterli insieme in un grappolo.
act-cluster-open = Guarda i fogli
    .short = fogli
    .help = Passa ai fogli del grappolo scelto.
act-cluster-new = Nuovo grappolo
    .short = nuovo
    .help = Un grappolo con un titolo; i fogli segnati ci vanno dentro.
act-cluster-side = Cambia colonna
    .short = colonna
    .help = Passa dai grappoli ai fogli e viceversa. Anche con le frecce ← →.
    .help-aloud = Passa dai grappoli ai fogli e viceversa.
act-cluster-correct = Titolo e domande aperte
    .short = titolo
    .help = Cambia il titolo del grappolo scelto e le domande che restano aperte.
act-cluster-out = Togli dal grappolo
    .short = togli
    .help = Il foglio scelto, o quelli segnati, tornano fra quelli senza grappolo.
act-cluster-cards = Un cartoncino per riga
    .short = una per riga
    .help = Fa un cartoncino di ogni riga del foglio scelto, per raggrupparle una per una. Il foglio intero resta agli atti.
act-cluster-read = Leggi per intero
    .short = leggi
    .help = Mostra tutto il foglio: testo, autore, da che cosa nasce.
act-cluster-remove = Sciogli il grappolo
    .short = sciogli
    .help = Toglie il grappolo scelto; i suoi fogli restano, senza grappolo.
form-new-cluster = { $sheets ->
        [0] Nuovo grappolo
        [one] Nuovo grappolo con un foglio
       *[other] Nuovo grappolo con { $sheets } fogli
    }
form-cluster = Grappolo { $id }
field-cluster-title = Titolo
    .hint = Meglio con le parole scritte sui fogli.
field-cluster-questions = Domande aperte
    .hint = Quello che resta da capire: una domanda per riga.
told-cards-made = { $id }: { $cards } cartoncini, uno per riga. Il foglio intero resta agli atti; Ctrl+Z annulla.
block-one-idea = il foglio dice una cosa sola, o non è di un tavolo o di un gruppo.
block-sheet-voted = { $id } ha già dei voti: sono del foglio intero, e ai cartoncini non passerebbero.
told-cluster-new = { $sheets ->
        [0] Nuovo grappolo «{ $title }».
        [one] Nuovo grappolo «{ $title }», con un foglio.
       *[other] Nuovo grappolo «{ $title }», con { $sheets } fogli.
    }
told-cluster-corrected = Grappolo corretto.
told-cluster-removed = Il grappolo «{ $title }» non c'è più. Ctrl+Z lo rimette.
told-gathered = { $sheets ->
        [one] Un foglio va in «{ $title }».
       *[other] { $sheets } fogli vanno in «{ $title }».
    }
told-taken-out = { $sheets ->
        [one] Un foglio torna senza grappolo.
       *[other] { $sheets } fogli tornano senza grappolo.
    }
confirm-cluster = Sciogliere «{ $title }»?
    .body = { $sheets ->
        [one] Il suo foglio resta, senza grappolo.
       *[other] I suoi { $sheets } fogli restano, senza grappolo.
    }
    .verb = Sciogli

pane-vote = Voto
vote-about = { $things }: { $dots ->
        [one] un bollino a testa
       *[other] { $dots } bollini a testa
    }
vote-not-counted = Quando i bollini sono attaccati, contali e premi Invio. Per una classifica: m.
vote-empty = Non c'è ancora niente da votare. PagSu torna alle fasi precedenti.
vote-orphans = { $things ->
        [one] ! molti voti, e ancora nessuno che se ne prenda cura
       *[other] ! molti voti, e ancora nessuno che se ne prenda cura: { $things }
    }
count-adds-up = { $voters } votanti × { $dots } = { $expected } · dati { $given }, non usati { $unused }: tutto torna
count-missing = { $voters } votanti × { $dots } = { $expected } · dati { $given }, non usati { $unused }: { $missing ->
        [one] ne manca 1
       *[other] ne mancano { $missing }
    }
count-over = { $voters } votanti × { $dots } = { $expected } · dati { $given }, non usati { $unused }: { $missing } di troppo
fault-count = I conti non tornano. { $count }. Riconta; i bollini rimasti in mano vanno in «Non usati».
act-vote-count = Scrivi il conteggio
    .short = conta
    .help = Votanti, bollini su ogni foglio, bollini non usati: il programma controlla che i conti tornino.
act-vote-read = Leggi per intero
    .short = leggi
    .help = Mostra tutto il foglio, o il grappolo con i suoi fogli.
act-vote-remove = Togli il conteggio
    .short = togli
    .help = Toglie il conteggio di questo voto, dopo una domanda. I fogli restano.
form-ballot = Conteggio dei bollini
field-ballot-voters = Votanti
    .hint = Quante persone hanno votato: al massimo quelle presenti.
field-ballot-unused = Non usati
    .hint = I bollini rimasti in mano.
field-ballot-dots = Bollini a testa
field-ballot-stacking = Anche sullo stesso
    .hint = Sì se una persona può mettere più bollini sulla stessa cosa.
field-ballot-at = Ora del voto
    .hint = Vuota: adesso. Per esempio 15:45.
told-ballot = Voto contato: i conti tornano.
told-ballot-removed = Conteggio tolto. Ctrl+Z lo rimette.
confirm-ballot = Togliere il conteggio di questo voto?
    .body = { $count }. I fogli e i grappoli restano come sono.
    .verb = Togli il conteggio

# Classifica.

vote-about-ranking = { $things }: classifica dei primi { $dots }
act-vote-rule = Come si vota: bollini o classifica
    .short = come si vota
    .help = Sceglie fra bollini e classifica. La classifica dà punti a ogni posto (Borda); i fogli restano tutti.
vote-rule-title = Come si vota?
vote-rule-dots = Bollini
    .about = ognuno ne attacca qualcuno sui fogli; si contano
vote-rule-ranking = Classifica
    .about = ognuno scrive i primi in ordine; punti Borda
form-ranking = Schede della classifica
field-ranking-places = Posti in classifica
    .hint = Con 3 posti il primo prende 3 punti, il secondo 2, il terzo 1.
field-ranking-slips = Schede, una per riga
field-ranking-blank = Schede bianche
    .hint = Chi ha votato senza scegliere niente.
ranking-things = Solo i numeri, dal primo: «4 1 7». { $things }
ranking-none-yet = Ancora nessuna scheda.
ranking-unknown = «{ $word }» non è fra le cose votate
ranking-last = Schede { $number } (bianche { $blank }) · l'ultima: { $slip }
ranking-count = { $slips } schede di { $places } posti = { $expected } punti · dati { $given }, non dati { $unused }
count-no-number = C'è qualcosa che non è un numero intero: il conto si fa quando è corretto.
fault-slip = Riga { $number }: «{ $word }» non è fra le cose votate. Scrivi i numeri dei fogli.
fault-places = I posti vanno da 1 a { $most }.
told-ranking = Classifica contata: { $slips ->
    [one] 1 scheda
   *[other] { $slips } schede
  }.
