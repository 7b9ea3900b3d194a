"""The guides, read over a window (F1)."""
