"""The store: engine, sessions, types and migrations, on SQLite and PostgreSQL alike."""
