"""The window of an agent at a counter of the Guichet Unique."""
