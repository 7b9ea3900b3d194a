"""What is delivered, tried as it is delivered: installed where there is nothing else."""
