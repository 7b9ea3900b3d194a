"""Leaving the building: who was inside, who was seen outside, where the others are."""
