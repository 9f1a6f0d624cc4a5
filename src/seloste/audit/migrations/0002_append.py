from typing import Any

from django.db import migrations

FUNCTION = """
CREATE FUNCTION audit_append(entry uuid, alone varchar, leaf text, sealed bytea, several text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_entry (id, person, text) VALUES (entry, alone, leaf);
  INSERT INTO audit_details (entry_id, sealed) VALUES (entry, sealed);
  IF several <> '' THEN
    INSERT INTO audit_mention (entry_id, person) SELECT entry, unnest(string_to_array(several, ','));
  END IF;
  INSERT INTO audit_pending (entry_id) VALUES (entry);
END
$$
"""


def make(_apps: Any, schema_editor: Any) -> None:
    """Make the function by which an entry is written in one journey, its plan kept by the server."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(FUNCTION)


def drop(_apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION audit_append")


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]

    operations = [migrations.RunPython(make, drop)]
