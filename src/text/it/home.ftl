# La prima schermata, il nuovo laboratorio, i file illeggibili, registro e archivio.

home-title = Laboratori
home-labs = I tuoi laboratori
home-empty = Qui non c'è ancora nessun laboratorio. Premi n per prepararne uno: scegli il metodo, la data e il luogo. Con p si fanno i primi passi, con g si apre la guida.
home-damaged = illeggibile
home-about = { $date }{ $place }. Iscritti { $registered }, venuti { $came }. Proposte: { $proposals }. Progetti: { $projects }.
home-not-closed = Da chiudere: è ancora in corso.
home-not-run = La data è passata e non è stato avviato.
home-today = È oggi.
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
act-home-quit = Esci
    .short = esci
    .help = Chiude cerchio. Tutto è già salvato.
new-lab-title = Nuovo laboratorio
card-what = CHE COS'È
card-when = QUANDO USARLO
card-people = QUANTE PERSONE
card-people-range = da { $from } a { $to }
card-variants = VARIANTI
act-new-lab-choose = Scegli questo metodo
    .short = scegli
    .help = Apre la scheda del nuovo laboratorio: titolo, data, luogo.
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
  } Iscritti { $registered }, venuti { $came }. Proposte: { $proposals }. Progetti: { $projects }.
block-no-copies = non c'è nessuna copia.
act-copies-put-back = Rimetti questa copia
    .short = rimetti
    .help = Mette la copia scelta al posto del laboratorio. Quello di adesso resta tra le copie.
confirm-put-back = Tornare a questa copia di «{ $title }»?
    .body = Ciò che è stato fatto dopo non ci sarà più nel laboratorio. Il file di adesso non si perde: resta tra le copie, e ci puoi tornare.
    .verb = Rimetti
