"""A day at ten times Casablanca's peak, in every window at once: memory, times of acts, the log."""
