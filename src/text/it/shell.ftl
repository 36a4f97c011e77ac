# La riga di comando.
