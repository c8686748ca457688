# Counts the land cells instead of the islands.
# zh: 数的是陆地格子，而不是岛。
def num_islands(grid):
    return sum(row.count("1") for row in grid)
