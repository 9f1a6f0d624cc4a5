"""Django's PostgreSQL, with the beginning and the end of a transaction asked of libpq itself."""
