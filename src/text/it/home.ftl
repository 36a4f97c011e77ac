# La prima schermata, il nuovo laboratorio, i file illeggibili, registro e archivio.

home-title = Laboratori
home-labs = I tuoi laboratori
home-empty = Qui non c'è ancora nessun laboratorio. Premi n per prepararne uno: scegli il metodo, la data e il luogo. Con p si fanno i primi passi, con g si apre la guida.
home-damaged = illeggibile
home-newer = più nuovo
home-about = { $date }{ $place }. In elenco { $registered }, venuti { $came }. Fogli e temi: { $proposals }. Progetti: { $projects }.
home-not-closed = Da chiudere: è ancora in corso.
home-not-run = La data è passata e non è stato avviato.
home-today = È oggi.
home-keep = I nomi si tengono fino al { $date }.
home-keep-over = I nomi si tenevano fino al { $date }: con Canc si vede che cosa sparisce e che cosa resta.
home-due = { $labs ->
    [one] Un laboratorio ha passato la data fino a cui si tengono i nomi.
   *[other] { $labs } laboratori hanno passato la data fino a cui si tengono i nomi.
  }
block-not-closed-yet = il laboratorio è cominciato e non è ancora chiuso: i nomi si tolgono alla fine.
home-fictitious = Esempio: le persone sono inventate.
block-no-labs = non c'è ancora nessun laboratorio: premi n.
act-home-open = Apri il laboratorio
    .short = apri
    .help = Apre il laboratorio scelto: per condurlo, o per rileggerlo se è chiuso.
act-home-new = Nuovo laboratorio
    .short = nuovo
    .help = Scegli il metodo e prepara un laboratorio.
act-home-registry = Registro
    .short = registro
    .help = Le schede da rivedere, progetti, tavoli e gruppi anno per anno, gli indicatori e le frasi da cui vengono.
act-home-archive = Archivio
    .short = archivio
    .help = Cerca nei laboratori passati per parola, metodo, luogo, anno.
act-home-purge = Togli i nomi da un laboratorio
    .short = togli nomi
    .help = Finito il tempo di conservazione: mostra che cosa sparisce e che cosa resta, e chiede.
act-home-throw = Butta via il laboratorio
    .short = butta
    .help = Elimina dall'elenco un laboratorio fatto per sbaglio e mai cominciato: dice che cosa contiene e chiede. Niente si cancella davvero: con b torna.
confirm-throw = Buttare via «{ $title }»?
    .body = Non è mai cominciato. Era per { $date }. Contiene: { $people ->
    [0] nessuna persona iscritta
    [one] una persona iscritta
   *[other] { $people } persone iscritte
  }, { $proposals ->
    [0] nessuna proposta
    [one] una proposta
   *[other] { $proposals } proposte
  }. Sparisce dall'elenco, e non si distrugge: resta tra le copie, e con b dalla prima schermata torna com'è adesso.
    .verb = Butta via
home-due-thrown = { $labs ->
    [one] Un laboratorio buttato via tiene
   *[other] { $labs } laboratori buttati via tengono
  } nomi oltre la loro data: b, Invio, Canc.
told-thrown = «{ $title }» non è più nell'elenco. Con b lo rimetti.
act-home-thrown = Laboratori buttati via
    .short = buttati
    .help = I laboratori tolti dall'elenco con Canc: si scelgono e si rimettono al loro posto.
thrown-none = Non c'è nessun laboratorio buttato via.
copies-thrown = buttato via
block-thrown = il laboratorio è buttato via, e non c'è con che confrontare: Invio lo rimette.
block-twins = nella cartella c'è un'altra copia di questo laboratorio, che prenderebbe il suo posto: guardala prima con c.
act-home-quit = Esci
    .short = esci
    .help = Chiude cerchio. Tutto è già salvato.
new-lab-begins = L'ora d'inizio è vuota: comincia alle { $hour }.
new-lab-title = Nuovo laboratorio
card-what = CHE COS'È
card-when = QUANDO USARLO
card-people = QUANTE PERSONE
card-people-range = da { $from } a { $to }
card-variants = VARIANTI
act-new-lab-choose = Scegli questo metodo
    .short = scegli
    .help = Apre la scheda del nuovo laboratorio: titolo, data, luogo.
act-new-lab-read = Leggi la scheda
    .short = leggi
    .help = Passa alla scheda del metodo: le frecce la scorrono fino in fondo.
    .help-aloud = Passa alla scheda del metodo.
act-new-lab-names = Torna ai metodi
    .short = metodi
    .help = Torna all'elenco dei metodi.
broken-what = Questo file non si legge, e non è stato toccato.
broken-safe = Con r si rimette al suo posto l'ultima copia buona; il file illeggibile resta accanto, con un altro nome.
act-broken-restore = Rimetti l'ultima copia buona
    .short = ripristina
    .help = Mette l'ultima copia buona al posto del file illeggibile, che resta accanto con un altro nome.
confirm-restore = Ripristinare «{ $id }»?
    .body = L'ultima copia buona torna al suo posto. Il file illeggibile resta accanto, con un altro nome.
    .verb = Ripristina
registry-title = Progetti dei laboratori
archive-title = Archivio
block-no-copy = accanto al file non c'è nessuna copia buona.
broken-no-copy = Accanto non c'è una copia del salvataggio di prima. Guarda nella cartella backups, o fatti mandare il file da chi ne ha una copia.
act-home-copies = Copie di prima
    .short = copie
    .help = Le copie tenute da parte del laboratorio scelto: il salvataggio di prima e una per giorno. Si può tornare a una di loro.
act-broken-copies = Tutte le copie
    .short = copie
    .help = Le copie tenute da parte: il salvataggio di prima e una per giorno. Si può tornare a una di loro.
copies-stumbled = Non riesco a guardare le copie: un errore di questo programma mi ha fermato. Nessun file è stato toccato. Riprova.
told-looking-at-copies = Cerco le copie…
copies-title = Copie di { $name }
copies-what = Le copie tenute da parte, la più recente in cima. Invio rimette quella scelta al suo posto.
copies-none = Di questo laboratorio non c'è ancora nessuna copia. La prima si fa al secondo salvataggio.
copies-before = salvataggio di prima
copies-day = copia del giorno
copies-set-aside = messa da parte
copies-about = { $steps ->
    [0] Nessun passo ancora.
    [one] Un passo
   *[other] { $steps } passi
  }{ $last ->
    [none] {""}
   *[other] , l'ultimo il { $last }.
  } In elenco { $registered }, venuti { $came }. Fogli e temi: { $proposals }. Progetti: { $projects }.
block-no-copies = non c'è nessuna copia.
act-copies-put-back = Rimetti questa copia
    .short = rimetti
    .help = Mette la copia scelta al posto del laboratorio. Quello di adesso resta tra le copie.
confirm-put-back = Tornare a questa copia di «{ $title }»?
    .body = Ciò che è stato fatto dopo non ci sarà più nel laboratorio. Il file di adesso non si perde: resta tra le copie, e ci puoi tornare.
    .verb = Rimetti
confirm-bring-back = Rimettere «{ $title }» nell'elenco?
    .body = Torna com'era quando è stato buttato via, e si apre.
copies-elsewhere = copia di un'altra cartella
home-twins-mark = [+{ $twins }]
home-twins = { $twins ->
    [one] C'è un'altra copia di questo laboratorio
   *[other] Ci sono altre { $twins } copie di questo laboratorio
  }, fatta da una cartella condivisa o da una persona: c per confrontarla.
act-copies-destroy = Distruggi del tutto
    .short = distruggi
    .help = Toglie per sempre un laboratorio buttato via, con i nomi e tutte le sue copie. Prima dice che cosa sparirebbe.
act-copies-compare = Confronta con questa copia
    .short = confronta
    .help = Apre il laboratorio accanto alla copia scelta: che cosa ha in più o di diverso, e che cosa prenderne.
compare-title = Confronto con { $file }
compare-what = Che cosa ha l'altra copia che qui manca o è diverso. Invio prende quello scelto com'è di là; Ctrl+Z lo annulla. Ciò che è solo qui resta.
compare-none = L'altra copia non ha nulla che qui manchi o sia diverso: si può buttare.
compare-missing = qui manca
compare-otherwise = qui è diverso
act-compare-take = Prendi dall'altra copia
    .short = prendi
    .help = Mette qui la voce scelta com'è nell'altra copia. Si annulla con Ctrl+Z.
act-compare-take-all = Prendi tutto
    .short = tutto
    .help = Mette qui, in un solo gesto, tutte le voci che mancano o sono diverse. Si annulla con Ctrl+Z.
act-compare-lab = Vai al laboratorio
    .short = laboratorio
    .help = Chiude il confronto e va al laboratorio, che è già aperto.
told-taken = Preso dall'altra copia: { $name }. Ctrl+Z lo annulla.
told-taken-all = { $records ->
    [one] Presa una voce
   *[other] Prese { $records } voci
  } dall'altra copia. Ctrl+Z le annulla.
told-taken-some = Dall'altra copia: prese { $records }, rifiutate { $refused }, che restano nell'elenco. Ctrl+Z annulla.
told-taken-none = Nessuna di queste voci può entrare così com'è: una regola del laboratorio la rifiuta.
compare-header = intestazione
compare-programme = programma
compare-sign-up = firma
compare-seated = posti
compare-seats = turno { $round }
compare-tie = vincolo
compare-slip = foglio di carta
compare-closing = chiusura
block-nothing-to-take = l'altra copia non ha nulla di nuovo.
noun-round = turno
noun-person = persona
noun-body = organizzazione
noun-space = spazio
noun-slot = fascia
noun-table = tavolo
noun-group = gruppo
noun-proposal = proposta
noun-report = report
noun-cluster = grappolo
noun-ballot = votazione
noun-plan = piano
noun-project = progetto
noun-meeting = incontro
noun-loan = prestito
noun-offer = disponibilità
noun-walk = spostamento
noun-note = nota
noun-line = fase
