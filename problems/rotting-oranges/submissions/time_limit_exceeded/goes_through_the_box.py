# Goes through the whole box in each minute: O(cells · minutes).
# zh: 每分钟都扫描整个箱子：O(格子数 · 分钟数)。
def oranges_rotting(grid):
    minutes = 0
    while any(1 in row for row in grid):
        turned = [
            (i, j)
            for i, row in enumerate(grid)
            for j, cell in enumerate(row)
            if cell == 1
            and any(
                0 <= a < len(grid) and 0 <= b < len(row) and grid[a][b] == 2
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1))
            )
        ]
        if not turned:
            return -1
        for i, j in turned:
            grid[i][j] = 2
        minutes += 1
    return minutes
