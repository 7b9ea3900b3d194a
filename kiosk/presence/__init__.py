"""Who is in the building: one list, how many by hour, and what the end of the day leaves open."""
