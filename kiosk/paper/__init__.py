"""Paper: what documents look like, the print queue, and where they come out."""
