"""The small screen beside a door."""
