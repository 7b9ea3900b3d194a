"""What works on this station and what does not, each with its light and what to do; no names."""
