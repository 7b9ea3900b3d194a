"""À régler: what the central database refused, and the ways to settle it."""
