"""The log of what was done, to search in."""
