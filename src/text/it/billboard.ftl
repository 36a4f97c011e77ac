# The billboard: a second screen for the hall.
billboard-closed = Il laboratorio è chiuso. Grazie a tutte e a tutti!
billboard-next = Si comincia alle { $begins }: { $name }
billboard-until = { $name } · fino alle { $ends }
billboard-over = { $name } · il tempo è finito alle { $ends }
billboard-programme = Il programma
billboard-board = La bacheca
billboard-seats = Turno { $round }: il tuo numero e il tuo tavolo. { $question }
billboard-table = tavolo { $table }
billboard-news = Il muro delle notizie: i report consegnati
billboard-foot = pagina { $page } di { $pages } · PagGiù la prossima · q per uscire
billboard-unreadable = Il file del laboratorio ora non si legge: qui si vede l’ultima copia letta.
billboard-called = Si cambia tavolo: cerca il tuo numero qui sotto. Chi ospita resta.
billboard-more-clocks = … e altri { $clocks }
