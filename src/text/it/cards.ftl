# Cartoncini, grappoli, bollini.
