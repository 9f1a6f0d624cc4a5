"""Triggers by which the databases themselves refuse to change what was chosen; only erasing removes it.

They are made by the migration that makes the tables. A later one that alters such a table on SQLite, where
that means to copy it, has to make them again.
"""

from typing import Any

FOREVER = {
    "consents_consentchoice": "1 = 1",
    "consents_objection": """\
OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
OR NEW.purpose <> OLD.purpose OR NEW.at <> OLD.at OR {proof}""",
    "consents_restriction": """\
OLD.lifted_at IS NOT NULL OR NEW.lifted_at IS NULL OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
OR NEW.ground <> OLD.ground OR NEW.at <> OLD.at OR {proof}""",
}
"""For each table, which updates are refused: any of a choice; of the others, all but to end them, once."""

_SENTENCE = "what somebody chose is never changed"
_PROOF = {
    "sqlite": "NEW.proof IS NOT OLD.proof",
    "postgresql": "NEW.proof::text IS DISTINCT FROM OLD.proof::text",
}


def make(_apps: Any, schema_editor: Any) -> None:
    """Make the triggers on the database that is migrated."""
    vendor = schema_editor.connection.vendor
    if vendor == "postgresql":
        schema_editor.execute(
            "CREATE OR REPLACE FUNCTION consents_forever() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{_SENTENCE}' USING ERRCODE = 'integrity_constraint_violation'; END $$",
            params=None,
        )
    for table, refused in FOREVER.items():
        schema_editor.execute(_trigger(vendor, table, refused.format(proof=_PROOF[vendor])), params=None)


def remove(_apps: Any, schema_editor: Any) -> None:
    """Remove the triggers."""
    on = schema_editor.connection.vendor == "postgresql"
    for table in FOREVER:
        schema_editor.execute(f"DROP TRIGGER {table}_forever{f' ON {table}' if on else ''}", params=None)
    if on:
        schema_editor.execute("DROP FUNCTION consents_forever()", params=None)


def _trigger(vendor: str, table: str, refused: str) -> str:
    head = f"CREATE TRIGGER {table}_forever BEFORE UPDATE ON {table} FOR EACH ROW WHEN ({refused})"
    if vendor == "postgresql":
        return f"{head} EXECUTE FUNCTION consents_forever()"
    return f"{head} BEGIN SELECT RAISE(ABORT, '{_SENTENCE}'); END"
