# Quando la macchina non ce la fa: che cosa è successo, che cosa è al sicuro, che cosa fare.

# Perché il disco ha detto di no; entra nelle frasi qui sotto.
trouble-cause = { $cause ->
    [full] Il disco è pieno.
    [forbidden] Il sistema non dà il permesso.
    [read-only] Il disco si può solo leggere.
    [gone] Il disco o la cartella non c'è più.
    [too-large] Il file è troppo grande.
    [no-file] Al suo posto non c'è un file semplice, ma una cartella, un collegamento o un dispositivo.
   *[other] Il sistema dice: { $said }.
}

trouble-no-home = Questo computer non dice dove tenere i file. Non è stato toccato nulla. Avvia di nuovo indicando una cartella con --data.
trouble-cannot-make-folder = Non riesco a creare la cartella { $path }. { trouble-cause } Non è stato toccato nulla. Controlla il permesso di scrivere lì, oppure indica un'altra cartella con --data.
trouble-missing = Il file { $path } non c'è. Gli altri laboratori sono al loro posto. Controlla il nome, o se il disco che lo contiene è collegato.
trouble-cannot-read = Non riesco a leggere { $path }. { trouble-cause } Il file è rimasto com'era. Controlla il disco e i permessi, poi riprova.
trouble-too-large = Il file { $path } supera { $megabytes } MB: non può essere un laboratorio. È rimasto com'era. Controlla di avere scelto il file giusto.
trouble-not-saved = Non sono riuscito a salvare { $path }. { trouble-cause } Il tuo lavoro è ancora qui in memoria, e sul disco c'è intero il salvataggio di prima. Rimuovi l'ostacolo e salva di nuovo, senza chiudere il programma.
trouble-not-published = Non sono riuscito a scrivere { $path }. { trouble-cause } Il laboratorio è al sicuro, e un file con quel nome è rimasto com'era. Libera spazio o scegli un'altra cartella, poi riprova.
trouble-not-durable = { $path } è scritto, ma il disco non conferma di averlo messo al sicuro. { trouble-cause } Il tuo lavoro è ancora qui in memoria. Salva di nuovo prima di spegnere il computer.
trouble-cannot-put = Non riesco a mettere il laboratorio in forma di file per { $path }: { $said }. Il tuo lavoro è ancora qui in memoria, e sul disco c'è intero il salvataggio di prima. Annulla l'ultima modifica e salva di nuovo.
trouble-saver-stumbled = Il salvataggio di { $path } si è interrotto per un errore di questo programma. Il tuo lavoro è ancora qui in memoria, e sul disco c'è un file intero. Salva di nuovo prima di chiudere.
trouble-changed-outside = Qualcun altro ha cambiato { $path } mentre era aperto qui. Non ho sovrascritto nulla: la sua copia è sul disco, la tua è in memoria. Salva la tua con un altro nome, poi confrontate le due.
trouble-name-taken = C'è già un laboratorio in { $path }. È rimasto com'era. Scegli un altro titolo o un'altra data.
trouble-held = { $path } è già aperto{ $who ->
    [known] { " " }da { $user } sul computer { $host } dalle { $since }
   *[unknown] { " " }da un altro programma
}. Nulla è andato perso: qui puoi leggerlo. Per scriverci, chiudilo prima di là.
trouble-no-good-copy = Accanto a { $path } non c'è una copia buona. Il file danneggiato è rimasto com'era. Cerca una copia su un altro disco, oppure correggilo a mano nel punto indicato.
trouble-draft-not-kept = Quello che stai scrivendo è solo in memoria: non riesco a tenerne copia in { $path }. { trouble-cause } Il laboratorio salvato è al sicuro. Conferma il testo appena puoi e fai spazio sul disco.
trouble-steps-not-kept = Il diario dei passi { $path } non si lascia scrivere. { trouble-cause } Si lavora e si salva come sempre, ma se il programma si fermasse di colpo l'ultimo passo potrebbe andare perso: libera spazio o controlla i permessi, e questo avviso se ne va da sé.
trouble-not-erased = Non riesco a togliere il nome da { $path }. { trouble-cause } I file prima di questo sono fatti, gli altri no; tutti sono interi. Rimuovi l'ostacolo e dai di nuovo lo stesso ordine.
trouble-not-closed = { $path } non è ancora chiuso: i nomi si tolgono da un laboratorio chiuso. Non ho toccato niente.
trouble-already-begun = { $path } è già cominciato: si butta via solo un laboratorio mai cominciato. Non ho toccato niente.
trouble-not-audited = Fatto, ma non riesco a scriverlo nel registro delle azioni ({ $path }). { trouble-cause }
trouble-not-understood = Non tocco { $path }: il file non si legge per intero, oppure viene da una versione più nuova di cerchio. È rimasto com'era. Aprilo dalla prima schermata, che dice che cosa non va, e poi ripeti.
trouble-audit-newer = Il registro delle azioni { $path } viene da una versione più nuova di cerchio. Il file è rimasto com'era. Aggiorna il programma.
trouble-ledger-damaged = Il registro { $path } non si legge: alla riga { $line }, colonna { $column }, la scrittura non torna ({ $said }). Il file è rimasto com'era. Correggilo lì con un editor di testo, oppure rimetti al suo posto la copia di prima, { $path }.prev.
trouble-ledger-newer = Il registro { $path } viene da una versione più nuova di cerchio. Il file è rimasto com'era. Aggiorna il programma.
trouble-draft-unreadable = Ho trovato una bozza che non so leggere, forse di una versione più nuova: { $said }. È conservata in { $path }; le altre sono al loro posto e il laboratorio è al sicuro. Puoi aprirla con un programma per testi e copiarne le parole.

# Che cosa ha un file che non si legge.
damage-empty = Il file è vuoto.
damage-all-zeros = Il file contiene solo zeri, come succede quando manca la corrente durante la scrittura.
damage-zeros = Dalla riga { $line }, colonna { $column }, il file contiene zeri al posto del testo, come succede quando manca la corrente.
damage-not-text = Alla riga { $line }, colonna { $column }, ci sono byte che non sono testo.
damage-cut = Il file si interrompe alla riga { $line }, colonna { $column }: manca la fine.
damage-foreign = Questo file non è un laboratorio: ha solo il nome di uno.
damage-misspelt = Alla riga { $line }, colonna { $column }, c'è scritto «{ $written }», che qui non è un nome: forse è «{ $meant }»?
damage-syntax = Alla riga { $line }, colonna { $column }, la scrittura non torna: { $said }.
