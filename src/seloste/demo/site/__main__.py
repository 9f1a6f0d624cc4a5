"""``python -m seloste.demo.site``: the website alone, as ``seloste demo`` starts it."""

from argparse import ArgumentParser
from pathlib import Path

from seloste.demo.site.serving import serve

parser = ArgumentParser(description="Serve the demo's website.")
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--edge", required=True, help="The edge's address.")
parser.add_argument("--register", required=True, help="The register's address.")
parser.add_argument("--description", type=Path, required=True)

if __name__ == "__main__":
    serve(**vars(parser.parse_args()))
