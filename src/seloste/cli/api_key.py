"""``seloste api-key``: keys by which other systems use the API."""

import json

import click


@click.command()
@click.argument("name")
def add(name: str) -> None:
    """Make a key for the system called NAME, and show it this once."""
    from seloste.cli.running import open_register

    open_register()
    from django.utils import timezone

    from seloste.systems.services import add_key

    key = add_key(name=name, at=timezone.now())
    click.echo("Put this where that system keeps its secrets; it is not shown again:", err=True)
    click.echo(key)


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
def list_keys(*, as_json: bool) -> None:
    """List every key: what it begins with, whose it is, when it was last used."""
    from seloste.cli.running import open_register

    open_register()
    from seloste.core.deadlines import HELSINKI
    from seloste.systems.services import PREFIX, systems

    found = [
        {
            "name": each.name,
            "begins": f"{PREFIX}_{each.handle}",
            "made": each.made_at.astimezone(HELSINKI).date().isoformat(),
            "last_used": each.last_used_on and each.last_used_on.isoformat(),
            "revoked": each.revoked_at and each.revoked_at.astimezone(HELSINKI).date().isoformat(),
        }
        for each in systems()
    ]
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    for told in found:
        used = f"last used {told['last_used']}" if told["last_used"] else "never used"
        ended = f", revoked {told['revoked']}" if told["revoked"] else ""
        click.echo(f"{told['begins']}…  {told['name']}  made {told['made']}, {used}{ended}")


@click.command()
@click.argument("name")
def revoke(name: str) -> None:
    """End the key of the system called NAME, at once."""
    from seloste.cli.running import open_register

    open_register()
    from django.utils import timezone

    from seloste.systems.services import revoke_key

    revoke_key(name=name, at=timezone.now())
    click.echo("The key is revoked.")
