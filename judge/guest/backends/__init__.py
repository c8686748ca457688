"""What differs between backends inside the sandbox: one module per backend and one table."""
