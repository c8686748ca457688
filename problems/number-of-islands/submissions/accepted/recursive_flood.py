# Floods with one call for each cell, as deep as the island is large.
def num_islands(grid):
    def flood(i, j):
        if not (0 <= i < len(grid) and 0 <= j < len(grid[i]) and grid[i][j] == "1"):
            return 0
        grid[i][j] = "0"
        flood(i - 1, j)
        flood(i + 1, j)
        flood(i, j - 1)
        flood(i, j + 1)
        return 1

    return sum(flood(i, j) for i, row in enumerate(grid) for j, _ in enumerate(row))
