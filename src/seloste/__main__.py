"""``python -m seloste``."""

from seloste.cli.main import main

main()
