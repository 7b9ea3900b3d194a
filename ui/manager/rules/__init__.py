"""What members may do, what passes they have, and what they pay."""
