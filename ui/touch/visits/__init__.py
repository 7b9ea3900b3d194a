"""The path of a visitor."""
