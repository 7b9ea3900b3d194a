"""Papers that people leave for a desk of the Guichet Unique, and come back for."""
