"""The Guichet Unique seen from the front desk: every queue, every counter, a ticket for someone."""
