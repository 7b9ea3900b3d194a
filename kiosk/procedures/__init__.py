"""What people come to do at a desk, and the papers to bring, as a site says it itself."""
