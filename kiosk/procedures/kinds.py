"""Kinds of versions."""

OWN = "own"
"""A text of the site."""
REMOVED = "removed"
"""The site does not offer it."""
SHIPPED = "shipped"
"""As the program says it."""
