"""A register that does not fit together does not start: one clear sentence, exit code 1, nothing changed."""

import base64
import json
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from founded import Register, refuses
from home import SOFTPIX

from seloste.vault.keyring import create_keyring


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Register]:
    """Found registers, each on databases of the kind under test."""
    cluster = os.environ.get("SELOSTE_TESTS_CLUSTER")

    def found() -> Register:
        home = tmp_path_factory.mktemp("start") / "register"
        urls = ["sqlite:data.sqlite3", "sqlite:keys.sqlite3"]
        if cluster:
            user, folder = cluster.split("@", 1)
            names = [f"start_{os.getpid()}_{home.parent.name}_{kind}" for kind in ("data", "keys")]
            with psycopg.connect(host=folder, user=user, dbname="postgres", autocommit=True) as server:
                for name in names:
                    server.execute(f'CREATE DATABASE "{name}"')
            urls = [f"postgresql://{user}@/{name}?host={folder}" for name in names]
        register = Register(home, *urls)
        register.found()
        return register

    return found


@pytest.fixture(scope="module")
def whole(make: Callable[[], Register]) -> Register:
    """One register for the whole module; every test puts back what it changed."""
    return make()


@pytest.fixture
def register(whole: Register) -> Iterator[Register]:
    """A register whose files are as they were made, before and after."""
    kept = {
        name: (whole.home / name).read_bytes() for name in ("register.yaml", "seloste.toml", "keyring.json")
    }
    yield whole
    for name, content in kept.items():
        path = whole.home / name
        path.unlink(missing_ok=True)
        path.write_bytes(content)
        path.chmod(0o600)


STARTS = [("serve",), ("audit", "verify")]
each_start = pytest.mark.parametrize("command", STARTS, ids=" ".join)


@each_start
def test_another_registers_key_file(register: Register, command: tuple[str, ...], tmp_path: Path) -> None:
    """A whole key file, but not the one this register was made with."""
    create_keyring(tmp_path / "other.json")
    (register.home / "keyring.json").write_bytes((tmp_path / "other.json").read_bytes())
    refuses(register, *command, says="keyring does not belong to this key database")


def test_a_key_file_with_the_right_name_of_key_and_another_key(register: Register) -> None:
    """The identifier alone proves nothing."""
    path = register.home / "keyring.json"
    content = json.loads(path.read_text())
    content["keks"][content["current"]]["key"] = base64.b64encode(bytes(range(32))).decode()
    path.write_text(json.dumps(content))
    refuses(register, "serve", says="keyring does not belong to this key database")


@each_start
def test_a_missing_key_file(register: Register, command: tuple[str, ...]) -> None:
    """The sentence says what to do; no new key file is made."""
    (register.home / "keyring.json").unlink()
    refuses(register, *command, says="key file .* is missing.*Put it back")
    assert not (register.home / "keyring.json").exists()


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660])
def test_a_key_file_that_others_can_read(register: Register, mode: int) -> None:
    """Also one that only its group can read; the sentence has the command that mends it."""
    (register.home / "keyring.json").chmod(mode)
    refuses(register, "serve", says="Others can read the key file .*chmod 600")


@pytest.mark.parametrize(
    "cut",
    [
        lambda raw: raw[: len(raw) // 2],
        lambda _: b"",
        lambda _: b"{}",
        lambda _: b"[]",
        lambda _: b"\xff\xfe\x00",
        lambda raw: re.sub(rb'"index": "[^"]{4}', b'"index": "', raw),
        lambda raw: raw.replace(b'"pseudonym"', b'"pseudonim"'),
        lambda raw: raw.replace(b'"format": 1', b'"format": 2'),
    ],
    ids=["half", "empty", "no keys", "a list", "not text", "a short key", "a key less", "another format"],
)
def test_a_key_file_that_is_not_whole(register: Register, cut: Callable[[bytes], bytes]) -> None:
    """However it was damaged, it is never mended by guessing."""
    path = register.home / "keyring.json"
    path.write_bytes(cut(path.read_bytes()))
    refuses(register, "serve", says="key file .* put it back from its copy")


def test_the_key_database_of_another_register(register: Register, make: Callable[[], Register]) -> None:
    """Its own key file opens the other one's data with nothing: it is noticed before."""
    other = make()
    keys = other.keys if other.keys.startswith("postgresql") else f"sqlite:{other.home / 'keys.sqlite3'}"
    register.edit("seloste.toml", f'keys = "{register.keys}"', f'keys = "{keys}"')
    before = other.state()
    refuses(register, "serve", says="keyring does not belong to this key database")
    assert other.state() == before


@each_start
def test_the_data_database_of_another_register(
    register: Register, make: Callable[[], Register], command: tuple[str, ...]
) -> None:
    """The keyring and the key database are a pair, but nothing in this data is theirs."""
    other = make()
    data = other.data if other.data.startswith("postgresql") else f"sqlite:{other.home / 'data.sqlite3'}"
    register.edit("seloste.toml", f'data = "{register.data}"', f'data = "{data}"')
    before = other.state()
    refuses(register, *command, says="belong to different registers")
    assert other.state() == before


EVERY_WAY_IN = [("serve",), ("publish",), ("init", ".", "--upgrade")]
each_way_in = pytest.mark.parametrize("command", EVERY_WAY_IN, ids=" ".join)


@pytest.mark.only("sqlite")
@pytest.mark.parametrize("kind", ["data", "keys"])
@each_way_in
def test_a_missing_database_is_never_made_anew(
    register: Register, kind: str, command: tuple[str, ...]
) -> None:
    """SQLite would make an empty one, which opens nothing."""
    path = register.home / f"{kind}.sqlite3"
    path.rename(path.with_suffix(".away"))
    command = tuple(str(register.home) if part == "." else part for part in command)
    try:
        done = register.run(*command)
        assert (done.returncode, done.stdout) == (1, "")
        assert re.search(
            rf"The {'key' if kind == 'keys' else kind} database .* is missing; put it back", done.stderr
        )
        assert not path.exists()
        path.touch()
        done = register.run(*command)
        assert (done.returncode, done.stdout) == (1, "")
        assert "is empty; put it back" in done.stderr
        assert path.stat().st_size == 0
    finally:
        path.unlink(missing_ok=True)
        path.with_suffix(".away").rename(path)


@pytest.mark.only("sqlite")
@pytest.mark.parametrize("kind", ["data", "keys"])
def test_a_database_that_was_cut_short(make: Callable[[], Register], kind: str) -> None:
    """By half, to one page, or written over with something else: one sentence, and nothing is written."""
    register = make()
    path = register.home / f"{kind}.sqlite3"
    whole = path.read_bytes()
    for content in (whole[: len(whole) // 2], whole[:4096], whole[:1000], b"Not a database. " * 1000):
        path.write_bytes(content)
        done = register.run("serve")
        assert (done.returncode, done.stdout) == (1, ""), done.stderr
        assert "Put it back from its backup" in done.stderr, done.stderr
        assert "Traceback" not in done.stderr
        assert path.read_bytes() == content
    path.write_bytes(whole)
    assert register.run("audit", "verify").returncode == 0


@pytest.mark.only("postgresql")
@pytest.mark.parametrize("kind", ["data", "keys"])
@each_way_in
def test_an_empty_database_is_never_filled(
    register: Register, make: Callable[[], Register], kind: str, command: tuple[str, ...]
) -> None:
    """Somebody made it anew; it opens nothing."""
    own = getattr(register, kind)
    folder = own.partition("host=")[2]
    name = f"empty_{os.getpid()}_{kind}_{len(command)}_{command[0]}"
    user = own.removeprefix("postgresql://").partition("@")[0]
    with psycopg.connect(host=folder, user=user, dbname="postgres", autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
    register.edit(
        "seloste.toml", f'{kind} = "{own}"', f'{kind} = "postgresql://{user}@/{name}?host={folder}"'
    )
    command = tuple(str(register.home) if part == "." else part for part in command)
    done = register.run(*command)
    assert (done.returncode, done.stdout) == (1, "")
    assert "is empty; put it back" in done.stderr
    with psycopg.connect(host=folder, user=user, dbname=name) as server:
        assert server.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone() == (0,)


@each_start
def test_a_description_edited_but_not_published(register: Register, command: tuple[str, ...]) -> None:
    """A comma is enough: what is written is what is in force, or nothing runs."""
    register.edit("register.yaml", "Looking after the customer", "Looking well after the customer")
    refuses(register, *command, says=r"not the description in force.*seloste publish")


BROKEN = {
    "an unknown key": ("contact_person:", "contact_persom:"),
    "no YAML": ("register:\n", "register: [\n"),
    "a purpose nobody declared": ("customer_service: [service,", "customer_service: [servise,"),
    "a tab": ("  key: customers", "\tkey: customers"),
}


@pytest.mark.parametrize(("old", "new"), BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("command", [("serve",), ("publish",)], ids=" ".join)
def test_a_broken_description(register: Register, command: tuple[str, ...], old: str, new: str) -> None:
    """File, line and what to do; the one in force stays in force."""
    register.edit("register.yaml", old, new)
    before = register.state()
    done = register.run(*command)
    assert done.returncode == 1
    assert all(re.match(r"register\.yaml:\d+: ", line) for line in done.stderr.strip().splitlines()), (
        done.stderr
    )
    assert "Traceback" not in done.stderr
    assert register.state() == before


@pytest.mark.parametrize("command", [("serve",), ("publish",)], ids=" ".join)
def test_a_description_that_is_not_text(register: Register, command: tuple[str, ...]) -> None:
    """Saved in another encoding."""
    path = register.home / "register.yaml"
    path.write_bytes(path.read_text(encoding="utf-8").encode("latin-1", "replace"))
    refuses(register, *command, says=r"register\.yaml")


@pytest.mark.parametrize("command", [("serve",), ("publish",)], ids=" ".join)
def test_a_missing_description(register: Register, command: tuple[str, ...]) -> None:
    """Named by its path."""
    (register.home / "register.yaml").unlink()
    refuses(register, *command, says=r"register\.yaml")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('adress = "http://127.0.0.1:8000"', r"“adress” is not a setting; did you mean “address”\?"),
        ('descripton = "x.yaml"', r"“descripton” is not a setting; did you mean “description”\?"),
        ('zzz = "1"', r"“zzz” is not a setting\."),
        ('database.dta = "sqlite:x"', r"“database\.dta” is not a setting; did you mean “data”\?"),
        ('mail.securty = "none"', r"“mail\.securty” is not a setting; did you mean “security”\?"),
        ("mail.port = 0", r"mail\.port"),
        ('mail = {security = "none", host = "mail.example.com"}', "starttls or tls"),
        ('mail.delivery = "pigeon"', r"mail\.delivery"),
        ('checkpoints.foldr = "x"', r"“checkpoints\.foldr” is not a setting; did you mean “folder”\?"),
        ("checkpoints.every = 0", r"checkpoints\.every"),
        ('checkpoints = {mail_to = ["nobody"]}', r"checkpoints\.mail_to"),
        ('checkpoints = {mail_to = ["auditor@example.org"]}', "needs a mail server"),
        ("demo = maybe", "not valid TOML"),
    ],
    ids=lambda text: text.split(" ")[0],
)
def test_a_setting_that_cannot_be_meant(register: Register, line: str, says: str) -> None:
    """A typo never runs the default silently."""
    path = register.home / "seloste.toml"
    databases = f'database = {{data = "{register.data}", keys = "{register.keys}"}}'
    lines = [line] if line.startswith("database") else [line, databases]
    path.write_text("\n".join(['description = "register.yaml"', *lines, ""]))
    refuses(register, "serve", says=says)


@pytest.mark.parametrize(
    "address",
    [
        "http://register.example.com",
        "http://10.0.0.5:8000",
        "http://localhost.example.com",
        "ftp://localhost",
    ],
)
def test_an_address_without_encryption_beyond_this_machine(register: Register, address: str) -> None:
    """What people send us is encrypted on its way, or is not sent."""
    register.edit("seloste.toml", "http://127.0.0.1:8000", address)
    refuses(register, "serve", says="address")


def test_an_encrypted_address_and_this_machine_are_fine(register: Register) -> None:
    """So that the tests above are about what they say."""
    for address in ("https://register.example.com", "http://localhost:8000", "http://127.0.0.1:8000"):
        register.edit("seloste.toml", 'address = "', f'address = "{address}"  # "')
        done = register.run("audit", "verify")
        assert done.returncode == 0, (address, done.stderr)
        register.edit("seloste.toml", f'address = "{address}"  # "', 'address = "')


def test_a_field_left_out_without_a_plan(register: Register) -> None:
    """What is kept needs a plan before its description goes."""
    text = (register.home / "register.yaml").read_text(encoding="utf-8")
    without = re.sub(r"(?ms)^  position:\n.*?(?=^  organisation:\n)", "", text)
    without = without.replace("fields: [name, position, organisation]", "fields: [name, organisation]")
    assert without != text
    (register.home / "register.yaml").write_text(without, encoding="utf-8")
    refuses(register, "publish", says=r"leaves out or changes .*fields\.position.* --plan")


@pytest.fixture
def kept_strangely(whole: Register) -> Iterator[None]:
    """A record of a type that no version describes, under a rule that none has: somebody else's row."""
    add = (
        f"INSERT INTO people_person (id, created_at, state) VALUES ('{'a' * 32}', '2026-11-23 09:30:00', 'here')",
        f"""INSERT INTO people_record (id, person_id, type, at, retention, sealed)
            VALUES ('{"b" * 32}', '{"a" * 32}', 'horoscope', '2026-11-23 09:30:00', 'eternal', '')""",
    )
    remove = ("DELETE FROM people_record", "DELETE FROM people_person")

    def carry_out(statements: tuple[str, ...]) -> None:
        postgresql = whole.data.startswith("postgresql")
        server = psycopg.connect(whole.data) if postgresql else sqlite3.connect(whole.home / "data.sqlite3")
        for statement in statements:
            server.execute(statement)
        server.commit()
        server.close()

    carry_out(add)
    yield
    carry_out(remove)


@pytest.mark.usefixtures("kept_strangely")
@each_start
def test_something_kept_that_nobody_describes(register: Register, command: tuple[str, ...]) -> None:
    """Neither the description in force nor a plan answers for it, and the sentence names it."""
    refuses(register, *command, says=r"version 2\.0 does not .*: records\.horoscope, retention\.eternal\.")


def test_a_folder_without_a_register(tmp_path: Path) -> None:
    """The sentence says how to make one; and none is made."""
    register = Register(tmp_path, "", "")
    done = register.run("serve")
    assert (done.returncode, done.stdout) == (1, "")
    assert "seloste init" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"\xe4\xe5", b"seloste: 1", b""], ids=["not text", "not whole", "empty"])
def test_no_register_is_made_from_a_description_that_cannot_be_used(tmp_path: Path, content: bytes) -> None:
    """Neither a key file nor a folder is left behind."""
    (tmp_path / "wrong.yaml").write_bytes(content)
    home = tmp_path / "register"
    done = Register(home, "", "").run("init", str(home), "--description", str(tmp_path / "wrong.yaml"))
    assert (done.returncode, done.stdout) == (1, "")
    assert re.match(r"wrong\.yaml:\d+: ", done.stderr)
    assert "Traceback" not in done.stderr
    assert not home.exists()


def test_a_register_is_never_made_over_another(register: Register) -> None:
    """Nor is its key file."""
    options = ["--description", str(SOFTPIX), "--data", register.data, "--keys", register.keys]
    refuses(register, "init", str(register.home), *options, says="There is a register in")
