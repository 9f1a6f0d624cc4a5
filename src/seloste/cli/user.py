"""``seloste user``: staff accounts from the shell."""

import click

from seloste.core.description import Language, StaffRole


@click.command()
@click.option("--email", prompt="E-mail", help="What they sign in with.")
@click.option("--name", prompt="Name")
@click.option("--role", type=click.Choice([role.value for role in StaffRole]), prompt="Role")
@click.option("--language", type=click.Choice([language.value for language in Language]), default="en")
@click.password_option(help="At least 12 characters; better asked for than written here.")
def add(email: str, name: str, role: str, language: str, password: str) -> None:
    """Make a staff account; its second factor is set up at the first sign-in."""
    from seloste.cli.running import open_register

    open_register()
    from django.utils import timezone

    from seloste.staff.managing import add_from_shell

    add_from_shell(
        email=email,
        name=name,
        role=StaffRole(role),
        password=password,
        language=language,
        at=timezone.now(),
    )
    click.echo("The account is made.")
