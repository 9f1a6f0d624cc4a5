"""What every test stands on: a register of its own, on the database that is asked for.

``SELOSTE_TEST_DATABASE`` is ``sqlite`` (the default) or ``postgresql``; the PostgreSQL server is the tests'
own, made from the system's binaries and gone afterwards.

With ``-p no:django`` there is no Django and no register: the rooms without a database run, and those alone.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import hypothesis
import pytest
from cluster import Cluster, binaries
from home import SOFTPIX, make_home

if TYPE_CHECKING:
    from banner_visit import Opener
    from playwright.sync_api import Browser

TESTS = "SELOSTE_TESTS"
DATABASE = "SELOSTE_TEST_DATABASE"
ROOMS_WITH_DATABASE = ("services", "promises", "web")
ROOMS_WITHOUT_DATABASE = ("core", "documents", "architecture", "examples")
WITH_DJANGO = "pytest_django" in sys.modules
_made: list[Path | Cluster] = []

# A busy machine is no failure; and what CI tries is the same each time, so that a red run is the change's own.
hypothesis.settings.register_profile("seloste", deadline=None, derandomize=os.environ.get("CI") == "true")
hypothesis.settings.load_profile("seloste")
# A mutant is dead at the first example against it: no smaller one is looked for, and chance decides nothing.
hypothesis.settings.register_profile(
    "mutants", deadline=None, derandomize=True, phases=(hypothesis.Phase.explicit, hypothesis.Phase.generate)
)


def _make_register() -> None:
    """Make the register before Django reads its settings; xdist's workers use their parent's."""
    if TESTS in os.environ:
        return
    folder = Path(tempfile.mkdtemp(prefix="seloste-tests-"))
    _made.append(folder)
    data, keys = "sqlite:data.sqlite3", "sqlite:keys.sqlite3"
    if os.environ.get(DATABASE) == "postgresql":
        if binaries() is None:
            raise pytest.UsageError("No PostgreSQL server is installed; run: apt-get install postgresql")
        cluster = Cluster()
        _made.append(cluster)
        os.environ["SELOSTE_TESTS_CLUSTER"] = f"{cluster.user}@{cluster.folder}"
        data, keys = cluster.create("data"), cluster.create("keys")
    os.environ[TESTS] = os.environ["SELOSTE_HOME"] = str(make_home(folder, data=data, keys=keys))


if WITH_DJANGO:
    import django

    _make_register()
    os.environ["DJANGO_SETTINGS_MODULE"] = "seloste.project.settings"
    django.setup()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind."""
    while _made:
        made = _made.pop()
        if isinstance(made, Cluster):
            made.stop()
        else:
            shutil.rmtree(made, ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give the rooms that use databases both of them; leave what is another database's affair to it."""
    kind = os.environ.get(DATABASE, "sqlite")
    others: list[pytest.Item] = []
    for item in items:
        room = Path(item.path).relative_to(Path(__file__).parent).parts[0]
        own = item.get_closest_marker("django_db") or item.get_closest_marker("pure")
        if room in ROOMS_WITH_DATABASE and own is None:
            item.add_marker(pytest.mark.django_db(databases=["default", "keys"]))
        if room in ROOMS_WITHOUT_DATABASE:
            item.add_marker(pytest.mark.pure)
        only = item.get_closest_marker("only")
        if only is not None and only.args[0] != kind:
            others.append(item)
    if others:
        config.hook.pytest_deselected(items=others)
        items[:] = [item for item in items if item not in others]


@pytest.fixture
def now() -> datetime:
    """A Monday morning in Helsinki."""
    return datetime(2026, 11, 23, 9, 30, tzinfo=ZoneInfo("Europe/Helsinki"))


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    """One Chromium; every visitor in it is a new one."""
    from browsing import browsing

    with browsing() as running:
        yield running


@pytest.fixture
def opened(browser: "Browser") -> "Iterator[Opener]":
    """Opens visits to the small website with the banner, as it is."""
    from banner_visit import Opener

    with ExitStack() as stack:
        yield Opener(browser=browser, stack=stack)


@pytest.fixture(autouse=True)
def _register(request: pytest.FixtureRequest) -> None:
    """Found the register for each test that uses databases: keys, log, published description."""
    marker = request.node.get_closest_marker("django_db")
    if marker is None:
        return
    from django.conf import settings
    from django.utils import timezone

    from seloste.audit.entries import open_log
    from seloste.publications.selectors import _plans_between, _published
    from seloste.publications.services import publish
    from seloste.vault.start import check_keyring, pair_databases

    request.getfixturevalue("transactional_db" if marker.kwargs.get("transaction") else "db")
    # Another test's first version may have had the same words, at another time.
    _published.cache_clear()
    _plans_between.cache_clear()
    check_keyring(settings.KEYRING)
    pair_databases()
    open_log(at=timezone.now())
    publish(source=SOFTPIX.read_text(), file=SOFTPIX.name, at=timezone.now())
