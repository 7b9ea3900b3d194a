"""The path of a resident who books a room."""
