"""The sheets, seen as they will be printed."""
