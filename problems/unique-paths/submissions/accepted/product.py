def unique_paths(m, n):
    """Multiply out the binomial coefficient; each division leaves no remainder."""
    ways = 1
    for step in range(1, m):
        ways = ways * (n - 1 + step) // step
    return ways
