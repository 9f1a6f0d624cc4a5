"""Compile the interface's translations (gettext .po -> .mo) whenever the package is built."""

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LOCALE = Path(__file__).parent / "src" / "seloste" / "locale"


def compile_messages(locale: Path = LOCALE) -> list[Path]:
    """Write a .mo beside every .po below ``locale`` and return the paths written."""
    written = []
    for po in sorted(locale.rglob("*.po")):
        mo = po.with_suffix(".mo")
        with po.open("rb") as source, mo.open("wb") as target:
            write_mo(target, read_po(source))
        written.append(mo)
    return written


class CustomBuildHook(BuildHookInterface):
    """Runs for wheels and for editable installs alike."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (hatchling's signature)
        """Compile before hatchling collects the files."""
        compile_messages()
