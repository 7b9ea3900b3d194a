"""Guichet Unique: tickets, queues, counters and the board."""
