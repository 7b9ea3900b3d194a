"""Who is in the building, in one list."""
