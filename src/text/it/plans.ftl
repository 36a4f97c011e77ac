# Piani, progetti, chiusura, preparazione della sala.
