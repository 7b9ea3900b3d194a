"""The rooms' day: a grid to book in, and the coworking places under it."""
