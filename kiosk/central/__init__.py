"""The central database: its tables, who may do what there, and the applier."""
