"""A PostgreSQL cluster of the tests' own: temporary, on a private socket, gone afterwards."""

import os
import pwd
import re
import shutil
import subprocess
import tempfile
from pathlib import Path


def binaries() -> Path | None:
    """Return the folder of the newest PostgreSQL server on this machine, if there is one."""
    found = [path for path in Path("/usr/lib/postgresql").glob("*/bin") if (path / "initdb").exists()]
    return max(found, key=lambda path: int(re.sub(r"\D", "", path.parent.name)), default=None)


class Cluster:
    """One running server; as root it runs as ``postgres``, because initdb refuses root."""

    def __init__(self, *, fsync: bool = False) -> None:
        folder = binaries()
        assert folder is not None, "no PostgreSQL server is installed"
        self.bin = folder
        self.folder = Path(tempfile.mkdtemp(prefix="seloste-pg-"))
        self.user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
        data = self.folder / "data"
        options = ["--no-sync", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8", "-U", self.user]
        self._run("initdb", *options, "-D", str(data))
        durable = "on" if fsync else "off"
        settings = f"-k {self.folder} -c listen_addresses='' -c fsync={durable} -c max_connections=100"
        log = str(self.folder / "log")
        self._run("pg_ctl", "-D", str(data), "-o", settings, "-l", log, "-w", "start")

    def create(self, name: str) -> str:
        """Make a database and return its URL."""
        self._run("createdb", "-h", str(self.folder), "-U", self.user, name)
        return self.url(name)

    def url(self, name: str) -> str:
        """Return the URL of a database on this cluster."""
        return f"postgresql://{self.user}@/{name}?host={self.folder}"

    def stop(self) -> None:
        """Stop the server and leave nothing behind."""
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self.bin / program), *arguments]
        if os.geteuid() == 0:
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", *command]
        subprocess.run(command, check=True, cwd="/", stdout=subprocess.DEVNULL)
