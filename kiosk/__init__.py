"""The core of the front desk: commands, queries and the store; never imports Qt."""
