def unique_paths(m, n):
    """Add up the ways from above and from the left, one row at a time: O(m * n) time, O(n) memory."""
    row = [1] * n
    for _ in range(m - 1):
        for column in range(1, n):
            row[column] += row[column - 1]
    return row[-1]
