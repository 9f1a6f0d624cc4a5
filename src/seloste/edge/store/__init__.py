"""The edge's own database: what was asked, and the choices that were made. Plain SQL, on SQLite or PostgreSQL.

``rows`` says what goes in and comes out, ``schema`` makes the tables, ``lines`` lets many wait for one commit,
``known`` keeps what is asked, ``counting`` counts choices, ``ending`` deletes the oldest.
"""
