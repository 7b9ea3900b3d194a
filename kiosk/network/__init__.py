"""All sites side by side, read from the central database or a replica of it, and a site begun."""
