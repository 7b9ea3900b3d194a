"""What visitors sign before they go in, where a site asks for it: texts and signatures."""
