# Changes the grid while going through it, so that an orange spreads in the minute in which it rots.
# zh: 边扫描边修改网格，刚腐烂的橘子在同一分钟内继续传播。
def oranges_rotting(grid):
    minutes = 0
    while any(1 in row for row in grid):
        changed = False
        for i, row in enumerate(grid):
            for j, cell in enumerate(row):
                if cell != 2 and row[j] != 2:
                    continue
                for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if 0 <= a < len(grid) and 0 <= b < len(row) and grid[a][b] == 1:
                        grid[a][b], changed = 2, True
        if not changed:
            return -1
        minutes += 1
    return minutes
