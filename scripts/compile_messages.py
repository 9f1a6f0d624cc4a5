"""Compile the interface's translations: a .mo beside every .po."""

from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).parents[1] / "src" / "seloste" / "locale"


def compile_messages(locale: Path = LOCALE) -> list[Path]:
    """Write a .mo beside every .po below ``locale`` and return the paths written."""
    written = []
    for po in sorted(locale.rglob("*.po")):
        mo = po.with_suffix(".mo")
        with po.open("rb") as source, mo.open("wb") as target:
            write_mo(target, read_po(source))
        written.append(mo)
    return written


if __name__ == "__main__":
    compile_messages()
