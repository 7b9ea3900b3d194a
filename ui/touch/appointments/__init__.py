"""Appointments at the kiosk: who has one comes, who lives here makes one."""
