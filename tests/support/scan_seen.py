"""Observations of a scan, invented: for tests of what is made of them, without a browser."""

from datetime import UTC, datetime, timedelta

from scan_site import HOSTS, declared

from seloste.edge.banner import configuration_hash
from seloste.edge.banner.asked import asked
from seloste.scan import Seen, compare
from seloste.scan.seen import Banner, Kind, Requested, Stored, Visit, rounds

AT = datetime(2026, 11, 26, 12, tzinfo=UTC)
PAGE = "https://www.example.com/"
OWN = "www.example.com"
NAMES = ("before", "refused", "web_statistics", "videos", "social_plugins", "all", "withdrawn")
LAWFUL = {"web_statistics", "videos", "social_plugins"}


def seen(*things, description=None, banner=None, only=NAMES, own=(OWN,), pages=(PAGE,), notes=()):
    """Return a scan in which each of ``things``, a pair of something and its rounds, was seen."""
    described = description or declared()
    hashed = configuration_hash(described)[:8]
    return Seen(
        pages=pages,
        own=frozenset(own),
        banner=banner or Banner(address=f"{PAGE}e/", configuration=hashed, asks=True),
        visits=tuple(
            Visit(
                round=each,
                at=AT,
                stored=tuple(one for one, names in things if isinstance(one, Stored) and each.name in names),
                requested=tuple(
                    one for one, names in things if isinstance(one, Requested) and each.name in names
                ),
            )
            for each in rounds(one.key for one in asked(described))
            if each.name in only
        ),
        notes=notes,
    )


def stored(name, names, kind="cookie", *, host=OWN, lasts=None, **more):
    """Return something stored, and the rounds that it was seen in."""
    expires = AT + lasts if lasts else None
    return Stored(kind=Kind(kind), name=name, host=host, page=PAGE, expires=expires, **more), names


def requested(key, names, *, types=("script",)):
    """Return requests to a company, or to a host that is none of theirs, and the rounds they were seen in."""
    host = HOSTS.get(key, key)
    return (
        Requested(host=host, page=PAGE, types=frozenset(types), addresses=(f"https://{host}/it.js",)),
        names,
    )


def clean():
    """Return everything that the description declares, as it may be seen."""
    return [
        stored("sessionid", NAMES, lasts=timedelta(hours=12)),
        stored("csrftoken", NAMES, lasts=timedelta(days=365)),
        stored("django_language", NAMES, lasts=timedelta(days=365)),
        stored("cc_cookie", NAMES[1:], lasts=timedelta(days=182)),
        stored("site-choices", NAMES[1:], "local_storage"),
        stored("_visits", ["web_statistics", "all"], lasts=timedelta(days=365)),
        stored("visits-total", ["web_statistics", "all"], "local_storage"),
        stored("visit-now", ["web_statistics", "all"], "session_storage"),
        stored("visit-base", ["web_statistics", "all"], "indexed_db"),
        stored(
            "_player", ["videos", "all", "withdrawn"], host=HOSTS["video_house"], lasts=timedelta(days=180)
        ),
        stored("_friends", ["social_plugins", "all"], lasts=timedelta(days=400)),
        requested("counting", ["web_statistics", "all"]),
        requested("video_house", ["videos", "all"], types=("document",)),
        requested("friends", ["social_plugins", "all"]),
    ]


def found(*things, without=(), change=None, **more):
    """Return the findings when ``things`` were seen besides what is clean, or instead of names ``without``."""
    described = declared(*([change] if change else []))
    kept = [each for each in clean() if getattr(each[0], "name", each[0].host) not in without]
    return compare(seen(*kept, *things, description=described, **more), described)


def one(*things, **more):
    """Return the one finding."""
    (only,) = found(*things, **more)
    return only
