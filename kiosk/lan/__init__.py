"""Pages for the machines of the local network: the board of calls, and one's own turn."""
