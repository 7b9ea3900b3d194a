"""Parcels: logged as they come, handed over against a signature, given back."""
