"""``seloste publish``: put the description file into force."""

import click


@click.command()
def publish() -> None:
    """Publish the register's description file as the version in force."""
    from seloste.cli.running import start

    start()
    from django.conf import settings
    from django.utils import timezone

    from seloste.publications import services

    path = settings.SELOSTE.path(settings.SELOSTE.description)
    digest = services.publish(source=path.read_text(encoding="utf-8"), file=path.name, at=timezone.now())
    click.echo(f"In force: {path.name}, SHA-256 {digest}.")
