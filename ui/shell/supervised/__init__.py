"""A window's side of being kept running: its heartbeat, its place, its last words."""
