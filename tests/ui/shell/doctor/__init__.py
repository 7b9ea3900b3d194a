"""The doctor beside a window."""
