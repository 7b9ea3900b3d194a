"""Real processes, a real central database, and everything that can break between them."""
