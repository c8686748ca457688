# Goes through the box once per minute, and lets oranges that have just become rotten spread at once.
# zh: 每分钟扫一遍，刚腐烂的橘子在同一分钟里就继续传染。
def oranges_rotting(grid):
    minutes, changed = 0, True
    while changed:
        changed = False
        for r, row in enumerate(grid):
            for c, cell in enumerate(row):
                if cell == 2:
                    for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if 0 <= a < len(grid) and 0 <= b < len(row) and grid[a][b] == 1:
                            grid[a][b] = 2
                            changed = True
        minutes += changed
    return -1 if any(1 in row for row in grid) else minutes
