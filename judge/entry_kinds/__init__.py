"""What a solution may have to define: one module per kind of entry and one table."""
