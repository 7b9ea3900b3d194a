"""The path to a ticket of the Guichet Unique."""
