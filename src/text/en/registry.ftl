# The registry and the archive.
