"""Serving the edge with uvicorn."""

import logging
import traceback
from typing import Final

import uvicorn

from seloste.core.errors import SelosteError
from seloste.edge.app import application
from seloste.edge.catalogue import Catalogue
from seloste.edge.settings import Settings
from seloste.edge.store.opening import opened

CONNECTIONS: Final = 8192
"""Connections at once; further ones are answered 503 and nothing else."""
GRACE: Final = 15
"""Seconds in which whoever is being served is answered, once the edge is told to stop."""


class NotStarted(SelosteError):
    """The edge did not start; why is in the log."""


class NothingSent(logging.Filter):
    """Name an exception by its type and place only: its own words may repeat what was sent."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record in place and let it through."""
        if record.exc_info:
            kind, _, trace = record.exc_info
            where = " < ".join(
                f"{each.name}:{each.lineno}" for each in reversed(traceback.extract_tb(trace)[-3:])
            )
            record.msg = f"{kind.__name__ if kind else 'error'} at {where}"
            record.args = ()
            record.exc_info = record.exc_text = None
        return True


def serve(settings: Settings, *, host: str, port: int) -> None:
    """Serve until told to stop.

    Proxy headers are believed only of the proxies that ``settings`` names; uvicorn itself would believe this machine.

    Raises:
        SelosteError: it cannot start.
    """
    _log()
    database = opened(settings.database)
    database.prepare()
    catalogue = Catalogue(notice=settings.notice, database=database)
    catalogue.open()
    config = uvicorn.Config(
        application(settings, database=database, catalogue=catalogue),
        host=host,
        port=port,
        http="httptools",
        loop="uvloop",
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=True,
        proxy_headers=bool(settings.proxies),
        forwarded_allow_ips=list(settings.proxies),
        limit_concurrency=CONNECTIONS,
        backlog=4096,
        timeout_graceful_shutdown=GRACE,
    )
    server = uvicorn.Server(config)
    server.run()
    if not server.started:
        raise NotStarted("The edge did not start; the lines above say why.")


def _log() -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))
    handler.addFilter(NothingSent())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    # Strangers who speak no HTTP are no event.
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
