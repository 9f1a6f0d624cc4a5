"""Which database a room's rows live in."""

from typing import Any

KEY_ROOM = "vault"
IN_BOTH = "register"
"""The model that says which register a database belongs to."""


class Router:
    """The vault's rows live in the key database, everything else in the data database."""

    def db_for_read(self, model: Any, **hints: Any) -> str:  # noqa: ARG002 (Django's signature)
        """Name the database ``model`` is read from."""
        return "keys" if model._meta.app_label == KEY_ROOM else "default"

    db_for_write = db_for_read

    def allow_relation(self, first: Any, second: Any, **hints: Any) -> bool:  # noqa: ARG002
        """Allow relations within one database only."""
        return self.db_for_read(first) == self.db_for_read(second)

    def allow_migrate(
        self,
        db: str,
        app_label: str,
        model_name: str | None = None,
        **hints: Any,  # noqa: ARG002
    ) -> bool:
        """Make each room's tables only where they live."""
        if (app_label, model_name) == (KEY_ROOM, IN_BOTH):
            return True
        return (app_label == KEY_ROOM) == (db == "keys")
