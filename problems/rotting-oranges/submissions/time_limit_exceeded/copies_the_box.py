# Copies the box in each minute, so as not to spread within it: O(cells · minutes).
# zh: 为避免同一分钟内传播，每分钟都复制整个箱子：O(格子数 · 分钟数)。
def oranges_rotting(grid):
    fresh = sum(row.count(1) for row in grid)
    rotten = [(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 2]
    minutes = 0
    while fresh:
        copy = [row[:] for row in grid]
        turned = []
        for i, j in rotten:
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= a < len(grid) and 0 <= b < len(grid[0]) and grid[a][b] == 1 and copy[a][b] == 1:
                    copy[a][b] = 2
                    turned.append((a, b))
        if not turned:
            return -1
        grid, rotten = copy, turned
        fresh -= len(turned)
        minutes += 1
    return minutes
