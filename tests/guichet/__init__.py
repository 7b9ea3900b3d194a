"""Whole days of the Guichet Unique, played from a seed through the commands."""
