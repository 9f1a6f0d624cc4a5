"""Serving the demo's website with uvicorn, as a process of its own."""

from pathlib import Path

import uvicorn

from seloste.core.description import load
from seloste.demo.site.app import application
from seloste.demo.site.pages import Place


def serve(*, port: int, edge: str, register: str, description: Path) -> None:
    """Serve until told to stop, to this machine alone.

    Raises:
        DescriptionError: the description cannot be loaded.
    """
    described = load(description.read_bytes(), file=description.name)
    place = Place(port=port, edge=edge, register=register, description=described)
    uvicorn.run(
        application(place),
        host="127.0.0.1",
        port=port,
        log_level="error",
        access_log=False,
        server_header=False,
    )
