"""What stands on the screen while a window rests: no store, and almost nothing to break."""
