"""The edge's settings, and the small things that keep count: each wrong one is a sentence."""

from pathlib import Path

import pytest

from seloste.edge.clock import Forward
from seloste.edge.limits import MOST, Rate
from seloste.edge.settings import Postgresql, Sqlite
from seloste.project.config import load_config
from seloste.project.edge import edge_settings
from seloste.project.parts import BadConfig

pytestmark = pytest.mark.pure


def settings(folder: Path, *lines: str):
    """Read settings with such lines under [edge]."""
    (folder / "seloste.toml").write_text(
        "\n".join(['address = "https://register.example.com"', "[edge]", *lines])
    )
    return edge_settings(load_config(folder))


def test_nothing_needs_to_be_said(tmp_path: Path) -> None:
    """A file of its own, the register's own pages, and no proxy that is believed."""
    found = settings(tmp_path)
    assert found.database == Sqlite(path=tmp_path / "edge.sqlite3")
    assert found.origins == {"https://register.example.com"}
    assert found.proxies == ()
    assert found.notice == "https://register.example.com/notice/"


def test_a_database_on_another_machine_is_reached_over_tls(tmp_path: Path) -> None:
    """As for the register's own; and its password is not printed."""
    found = settings(tmp_path, 'database = "postgresql://edge:secret@db.example.com:5433/edge?prepared=no"')
    assert isinstance(found.database, Postgresql)
    for part in ("sslmode=verify-full", "host=db.example.com", "port=5433", "user=edge", "dbname=edge"):
        assert part in found.database.conninfo
    assert not found.database.prepared
    assert "secret" not in repr(found)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('origins = ["www.example.com"]', "an origin is like"),
        ('origins = ["https://www.example.com/"]', "no slash"),
        ('origins = ["https://www.example.com/page"]', "no path"),
        ('origins = ["https://WWW.example.com"]', "small letters"),
        ('origins = ["http://www.example.com"]', "must be https"),
        ('origins = ["*"]', "an origin is like"),
        ('origins = ["null"]', "an origin is like"),
        ('proxies = ["proxy.example.com"]', "edge.proxies"),
        ("port = 0", "edge.port"),
        ("per_minute = 0", "edge.per_minute"),
        ('database = "mysql://x"', "a database is sqlite:FILE"),
        ('database = "sqlite:data.sqlite3"', "a database of its own"),
        ('database = "sqlite:keys.sqlite3"', "a database of its own"),
        ('database = "sqlite:./data.sqlite3"', "a database of its own"),
        ('database = "postgresql://db.example.com/edge?sslmode=disable"', "over TLS"),
        ("origin = []", "did you mean “origins”?"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence(tmp_path: Path, line: str, said: str) -> None:
    """A typo never runs the default."""
    with pytest.raises(BadConfig, match=said.replace("?", r"\?")) as refused:
        settings(tmp_path, line)
    assert "\n" not in str(refused.value)


def test_time_stands_still_while_the_clock_is_behind() -> None:
    """And goes on once it has caught up."""
    told = iter([5_000_000, 9_000_000, 2_000_000, 9_001_000])
    clock = Forward(since=7_000, nanoseconds=lambda: next(told))
    assert [clock.now() for _ in range(4)] == [7_000, 9_000, 9_000, 9_001]


def test_requests_come_back_with_time() -> None:
    """Sixty a minute are one a second, once the first sixty are gone."""
    rate = Rate(60)
    assert [rate.seconds_to_wait("203.0.113.1", 0.0) for _ in range(60)] == [0.0] * 60
    assert rate.seconds_to_wait("203.0.113.1", 0.0) == pytest.approx(1.0)
    assert rate.seconds_to_wait("203.0.113.2", 0.0) == 0.0
    assert rate.seconds_to_wait("203.0.113.1", 1.0) == 0.0
    assert rate.seconds_to_wait("203.0.113.1", 1.0) == pytest.approx(1.0)


def test_a_household_is_one_address() -> None:
    """The first half of an IPv6 address counts; what is no address is counted all the same."""
    rate = Rate(1)
    assert rate.seconds_to_wait("2001:db8:1:2::1", 0.0) == 0.0
    assert rate.seconds_to_wait("2001:db8:1:2:ffff::9", 0.0) > 0
    assert rate.seconds_to_wait("2001:db8:1:3::1", 0.0) == 0.0
    assert rate.seconds_to_wait("not:an:address", 0.0) == 0.0


def test_more_addresses_than_can_be_counted_take_no_more_memory() -> None:
    """Those that have recovered are forgotten, then the oldest."""
    rate = Rate(1)
    for number in range(MOST + 100):
        rate.seconds_to_wait(f"203.{number}", 0.0)
    assert len(rate) == MOST
    rate.seconds_to_wait("203.0.113.1", 61.0)
    assert len(rate) == 1


def test_the_edge_can_have_an_address_of_its_own(tmp_path: Path) -> None:
    """Unsaid, a proxy puts it under the register's."""
    settings(tmp_path)
    assert load_config(tmp_path).edge_address == "https://register.example.com"
    settings(tmp_path, 'address = "https://choices.example.com"')
    assert load_config(tmp_path).edge_address == "https://choices.example.com"
    with pytest.raises(BadConfig, match="an address of the edge is like"):
        settings(tmp_path, 'address = "https://choices.example.com/e"')
