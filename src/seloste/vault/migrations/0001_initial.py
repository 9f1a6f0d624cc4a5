# Made by makemigrations, but for the tables that are written by hand: they have no row identifiers, and on
# SQLite the index is the table. Measured: a person's look-up tokens take half the room.

from typing import Any

from django.db import migrations, models

import seloste.vault.fields

KINDS = {
    "sqlite": {"bytes": "BLOB", "owner": "BLOB", "end": " WITHOUT ROWID"},
    "postgresql": {"bytes": "bytea", "owner": "uuid", "end": ""},
}
BY_HAND = (
    "CREATE TABLE vault_contactpoint (token {bytes} NOT NULL PRIMARY KEY, owner_id {owner} NOT NULL, field varchar(40) NOT NULL){end}",
    "CREATE INDEX vault_contactpoint_owner ON vault_contactpoint (owner_id)",
    "CREATE TABLE vault_lookuptoken (token bigint NOT NULL, owner_id {owner} NOT NULL, PRIMARY KEY (token, owner_id)){end}",
    "CREATE TABLE vault_owntokens (owner_id {owner} NOT NULL PRIMARY KEY, tokens {bytes} NOT NULL){end}",
)
NAMES = ("contactpoint", "lookuptoken", "owntokens")


def make(_: Any, schema_editor: Any) -> None:
    for statement in BY_HAND:
        schema_editor.execute(statement.format(**KINDS[schema_editor.connection.vendor]))


def drop(_: Any, schema_editor: Any) -> None:
    for name in NAMES:
        schema_editor.execute(f"DROP TABLE vault_{name}")


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Register",
            fields=[("id", models.UUIDField(primary_key=True, serialize=False))],
        ),
        migrations.CreateModel(
            name="DestroyedKey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("owner_id", seloste.vault.fields.OwnerField(db_index=True)),
                ("retention", models.CharField(max_length=40)),
                ("destroyed_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="KeyCheck",
            fields=[
                ("kek", models.CharField(max_length=16, primary_key=True, serialize=False)),
                ("value", models.BinaryField(max_length=32)),
                ("retired", models.BooleanField(default=False)),
            ],
        ),
        migrations.CreateModel(
            name="DataKey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("owner_id", seloste.vault.fields.OwnerField()),
                ("retention", models.CharField(max_length=40)),
                ("kek", models.CharField(max_length=16)),
                ("wrapped", models.BinaryField()),
                ("created_at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("owner_id", "retention"), name="one_key_a_class")
                ],
            },
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("owner_id", seloste.vault.fields.OwnerField(db_index=True)),
                ("kind", models.CharField(max_length=20)),
                ("at", models.DateTimeField()),
                ("retention", models.CharField(blank=True, max_length=40)),
                ("sealed", models.BinaryField(null=True)),
                ("done", models.BooleanField(default=False)),
            ],
            options={
                "indexes": [models.Index(condition=models.Q(("done", False)), fields=["id"], name="undone")],
            },
        ),
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunPython(make, drop)],
            state_operations=[
                migrations.CreateModel(
                    name="ContactPoint",
                    fields=[
                        ("token", models.BinaryField(max_length=32, primary_key=True, serialize=False)),
                        ("field", models.CharField(max_length=40)),
                        ("owner_id", seloste.vault.fields.OwnerField(db_index=True)),
                    ],
                ),
                migrations.CreateModel(
                    name="LookupToken",
                    fields=[
                        ("token", models.BigIntegerField(primary_key=True, serialize=False)),
                        ("owner_id", seloste.vault.fields.OwnerField()),
                    ],
                ),
                migrations.CreateModel(
                    name="OwnTokens",
                    fields=[
                        (
                            "owner_id",
                            seloste.vault.fields.OwnerField(primary_key=True, serialize=False),
                        ),
                        ("tokens", models.BinaryField()),
                    ],
                ),
            ],
        ),
    ]
