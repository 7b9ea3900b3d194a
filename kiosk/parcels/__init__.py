"""Letters and parcels that are kept at the reception for residents."""
