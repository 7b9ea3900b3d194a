"""The painted widgets that every window is made of."""
