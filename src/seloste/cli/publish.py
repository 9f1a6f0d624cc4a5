"""``seloste publish``: put the description file into force."""

import click


@click.command()
def publish() -> None:
    """Publish the register's description file as the version in force."""
    from seloste.cli.running import start

    start()
    from seloste.project.opening import publish_file

    name, digest = publish_file()
    click.echo(f"In force: {name}, SHA-256 {digest}.")
