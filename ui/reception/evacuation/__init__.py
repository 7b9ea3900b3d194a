"""Leaving the building: two acts to begin, then the roll is called."""
