"""The front desk's window and its pages."""
