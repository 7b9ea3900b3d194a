"""What it costs: start-up, commands, queries and memory, against floors of the same run."""

from datetime import UTC, datetime

NOW = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
"""The moment that the big store is at: a Tuesday morning."""
