# In union-find, takes one island off for each pair of neighbours, even if they are joined already.
# zh: 并查集中每对相邻陆地都减一，即使它们早已相连。
def num_islands(grid):
    land = sum(row.count("1") for row in grid)
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            if cell == "1":
                land -= j > 0 and row[j - 1] == "1"
                land -= i > 0 and grid[i - 1][j] == "1"
    return max(land, 1 if any("1" in row for row in grid) else 0)
