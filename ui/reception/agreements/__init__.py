"""What visitors sign at the desk, who did not, and what was signed."""
