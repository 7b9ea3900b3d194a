"""The page on which what all displays show is written, dated and taken away."""
