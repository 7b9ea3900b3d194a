"""Paper that people carry: badges and tickets, as PDF and PNG."""
