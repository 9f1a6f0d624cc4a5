"""``seloste keys``: make a keyring, tell what its keys wrap, and rotate the key-encryption key."""

import fcntl
import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from seloste.core.deadlines import HELSINKI
from seloste.core.errors import SelosteError

AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print what was done as JSON.")
OUT = click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the keyring to this new file (0600).",
)


@click.command()
@OUT
@click.option("--show", is_flag=True, help="Print the secrets even to a terminal.")
def new(out: Path | None, *, show: bool) -> None:
    """Make a keyring for a register whose keyring is not to be a file of its own.

    It is printed for another program to take, or written to --out; to a terminal only with --show.
    """
    from seloste.vault.keyring import encode, fresh_keyring, write_new

    ring = fresh_keyring(on=_today())
    if out is not None:
        write_new(out, ring)
        click.echo(f"A new keyring is in {out}. Keep a copy apart from the databases.", err=True)
        return
    if sys.stdout.isatty() and not show:
        raise SelosteError("Secrets are not shown on a screen; name a file with --out, or say --show.")
    click.echo(encode(ring))


@click.command("list")
@AS_JSON
def list_keys(*, as_json: bool) -> None:
    """Tell of each key-encryption key its age and how much it seals; no secret is shown."""
    from seloste.cli.running import open_register

    open_register()
    told = _told()
    if as_json:
        click.echo(json.dumps(told, indent=2))
        return
    for key in told:
        born = f"epoch {key['epoch']}, {key['created']}" if key["in_keyring"] else "NOT IN THE KEYRING"
        seals = f"{key['wraps']} data keys, {key['second_factors']} second factors"
        click.echo(f"{key['id']}  {born}  {seals}{'  in use' if key['in_use'] else ''}")


@click.command()
@AS_JSON
@OUT
def rotate(out: Path | None, *, as_json: bool) -> None:
    """Wrap every data key by a new key-encryption key, and drop the old one; what was begun is finished.

    The register may be served meanwhile. A keyring in the environment or with systemd cannot be changed from
    here: the keyring to keep there next is written to --out.
    """
    from seloste.cli.running import open_register

    open_register()
    from django.conf import settings

    from seloste.vault.sources import Custody

    source = settings.SELOSTE.keyring_source
    if source.custody is Custody.FILE:
        if out is not None:
            raise click.UsageError("The keyring is a file, which is changed in its place; leave --out away.")
        path = settings.SELOSTE.home / source.name
        with _alone(path.parent):
            done = _rotate_file(path)
    else:
        done = _rotate_elsewhere(source.name, out)
    if as_json:
        click.echo(json.dumps(done, indent=2))
    else:
        click.echo(done["sentence"])


def _rotate_file(path: Path) -> dict[str, Any]:
    from seloste.vault.custody import keyring, look_again
    from seloste.vault.keyring import replace_keyring, with_new_kek, without

    look_again()
    if len(keyring().keks) == 1:
        # First of all the new key is where it cannot be lost.
        replace_keyring(path, with_new_kek(keyring(), on=_today()))
        look_again()
    done = _wrap_anew()
    if dropped := _unused():
        replace_keyring(path, without(keyring(), dropped))
        look_again()
    done["dropped"] = dropped
    done["sentence"] = (
        f"{done['rewrapped']} data keys and {done['second_factors']} second factors are sealed under "
        f"{done['in_use']} now; dropped: {', '.join(dropped) or 'none, something still uses the old one'}. "
        "Keep a new copy of the key file, and make a new backup: an older one needs the older key file."
    )
    return done


def _rotate_elsewhere(name: str, out: Path | None) -> dict[str, Any]:
    from seloste.vault.custody import keyring
    from seloste.vault.keyring import with_new_kek, without, write_new

    if len(keyring().keks) == 1:
        if out is None:
            raise SelosteError(
                f"The keyring in {name} is not ours to change. Name a new file with --out: it gets the keyring with "
                "a new key added, for you to put there. Then run this again."
            )
        ring = write_new(out, with_new_kek(keyring(), on=_today()))
        return {
            "added": ring.current,
            "sentence": (
                f"The keyring with the new key {ring.current} is in {out}. Put it into {name}, keep a copy, start "
                "every process of the register again, and run “seloste keys rotate” once more. Nothing uses the "
                "new key until then."
            ),
        }
    done = _wrap_anew()
    unused = _unused()
    if unused and out is not None:
        write_new(out, without(keyring(), unused))
    next_step = (
        f"The keyring without the old one is in {out}; put it into {name} and start every process again."
        if out is not None
        else "Run this again with --out FILE for the keyring without the old one."
    )
    done["unused"] = unused
    done["sentence"] = (
        f"{done['rewrapped']} data keys and {done['second_factors']} second factors are sealed under "
        f"{done['in_use']} now; nothing uses {', '.join(unused) or 'no key'}. {next_step}"
    )
    return done


def _wrap_anew() -> dict[str, Any]:
    from seloste.staff.second_factors import renew_second_factors
    from seloste.vault.custody import kek_in_use, keyring
    from seloste.vault.rotation import retire, rewrap, used

    retire()
    kek = kek_in_use()
    ahead = sum(count for other, count in used().items() if other != kek)
    with click.progressbar(length=ahead, label="Wrapping keys anew", file=sys.stderr) as bar:
        rewrapped = rewrap(bar.update)
    return {
        "in_use": kek,
        "epoch": keyring().epochs[kek].number,
        "rewrapped": rewrapped,
        "second_factors": renew_second_factors(),
    }


def _unused() -> list[str]:
    """Return the key-encryption keys of the keyring that seal nothing any more."""
    return [key["id"] for key in _told() if key["in_keyring"] and not key["in_use"] and not _seals(key)]


def _seals(key: Mapping[str, Any]) -> int:
    return int(key["wraps"]) + int(key["second_factors"])


def _told() -> list[dict[str, Any]]:
    from seloste.staff.second_factors import keks_of_second_factors
    from seloste.vault.custody import kek_in_use, keyring
    from seloste.vault.rotation import used

    ring, in_use, wraps, factors = keyring(), kek_in_use(), used(), keks_of_second_factors()
    known = sorted(ring.keks, key=lambda kek: ring.epochs[kek].number)
    return [
        {
            "id": kek,
            "epoch": ring.epochs[kek].number if kek in ring.keks else None,
            "created": ring.epochs[kek].created.isoformat() if kek in ring.keks else None,
            "in_keyring": kek in ring.keks,
            "in_use": kek == in_use,
            "wraps": wraps.get(kek, 0),
            "second_factors": factors[kek],
        }
        for kek in [*known, *sorted({*wraps, *factors} - set(known))]
    ]


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let one rotation at a time change the key file in ``folder``; a process that ends lets go by itself."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise SelosteError("Keys are being rotated already; wait until that is done.") from None
    finally:
        os.close(descriptor)


def _today() -> date:
    return datetime.now(HELSINKI).date()
