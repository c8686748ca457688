"""How a solution's entry is found, called and debugged inside the sandbox: one module per kind and one table."""
