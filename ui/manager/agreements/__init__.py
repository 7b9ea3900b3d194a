"""What visitors are asked to sign at this site."""
