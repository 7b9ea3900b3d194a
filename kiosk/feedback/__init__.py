"""What people think of how they were served: one answer a ticket, given at a kiosk, of nobody."""
