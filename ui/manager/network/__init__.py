"""The page of MITC: every site side by side, one of them in detail, and a site begun."""
