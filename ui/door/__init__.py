"""The window of a small screen beside the door of a room."""
