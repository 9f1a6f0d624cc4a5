"""Starting Django for a command that needs the register."""

import os
from pathlib import Path

import django

from seloste.project.config import HOME_VARIABLE, home


def start(folder: Path | None = None, *, children: bool = False) -> None:
    """Set Django up for the register in ``folder``, or in ``SELOSTE_HOME``, or here.

    A keyring in the environment is taken out of it once read, unless ``children`` need it as well.

    Raises:
        BadConfig: there is no register there, or its configuration is wrong.
        BadKeyring: its key file is missing or wrong.
    """
    if folder is not None:
        os.environ[HOME_VARIABLE] = str(folder)
    home()
    # What this process writes, databases above all, is for its own user only.
    os.umask(0o077)
    os.environ["DJANGO_SETTINGS_MODULE"] = "seloste.project.settings"
    django.setup()
    if not children:
        from django.conf import settings

        settings.SELOSTE.keyring_source.forget()


def open_register(folder: Path | None = None, *, children: bool = False) -> None:
    """Start, and make sure that keys, tables and description belong together.

    Raises:
        SelosteError: one of them does not; the message says which and what to do.
    """
    start(folder, children=children)
    from seloste.project.opening import check_register

    check_register()
