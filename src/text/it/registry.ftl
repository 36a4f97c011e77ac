# Il registro e l'archivio.
