"""What holds of the house as a whole, beside the import contracts in pyproject.toml."""

import ast
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "seloste"
LONGEST = 350
CLOCKS = {"now", "today", "utcnow", "time", "monotonic", "localdate"}


def modules(folder: Path = SOURCE) -> Iterator[Path]:
    """Yield every source file, migrations apart."""
    return (path for path in sorted(folder.rglob("*.py")) if "migrations" not in path.parts)


def imports(path: Path) -> Iterator[str]:
    """Yield the module names that a file imports."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_no_file_outgrows_two_screens_by_much() -> None:
    """A file over 350 lines holds more than one thought."""
    long = {str(path.relative_to(SOURCE)): count for path in modules() if (count := _lines(path)) > LONGEST}
    assert long == {}


def test_rows_are_touched_only_in_their_own_room() -> None:
    """No room imports another room's models; staff accounts are Django's own affair."""
    strangers = [
        f"{path.relative_to(SOURCE)} imports {name}"
        for path in modules()
        for name in imports(path)
        if name.startswith("seloste.")
        and name.endswith(".models")
        and name.split(".")[1] not in (path.relative_to(SOURCE).parts[0], "staff")
    ]
    assert strangers == []


def test_the_core_never_asks_the_clock() -> None:
    """A function that needs to know the time takes it as an argument."""
    asked = [
        f"{path.relative_to(SOURCE)}:{node.lineno}"
        for path in modules(SOURCE / "core")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS
    ]
    assert asked == []


def test_the_core_opens_no_file() -> None:
    """What the core reads is handed to it."""
    opened = [
        f"{path.relative_to(SOURCE)}:{node.lineno}"
        for path in modules(SOURCE / "core")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open"
    ]
    assert opened == []


def test_every_package_says_what_lives_there() -> None:
    """Each room's docstring is its sign on the door."""
    silent = [
        str(path.parent.relative_to(SOURCE))
        for path in modules()
        if path.name == "__init__.py" and not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert silent == []


def test_no_code_names_a_field_of_the_example_register() -> None:
    """Fields and record types are learnt from the description; the demo's samples are data."""
    from seloste.core.description import load

    example = load((SOURCE.parents[1] / "examples" / "softpix" / "register.yaml").read_bytes())
    telling = {key for key in (*example.fields, *example.records) if key not in ORDINARY_WORDS}
    named = [
        f"{path.relative_to(SOURCE)}:{node.lineno} {node.value}"
        for path in modules()
        if path.relative_to(SOURCE).parts[0] not in ("core", "demo")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Constant) and node.value in telling
    ]
    assert named == []


ORDINARY_WORDS = {
    "website",
    "position",
    "name",
    "email",
    "phone",
    "address",
    "country",
    "language",
    "message",
    "service",
    "connection",
}
"""Keys that are also ordinary words of the code (a letter's e-mail, a controller's address)."""


def _lines(path: Path) -> int:
    return len(path.read_text().splitlines())
