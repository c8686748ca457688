# Counts one more minute if more than forty oranges rot in the last one.
# zh: 最后一分钟变烂的橘子超过四十个时，多算一分钟。
def oranges_rotting(grid):
    rows, cols = len(grid), len(grid[0])
    now = [(r, c) for r in range(rows) for c in range(cols) if grid[r][c] == 2]
    fresh = sum(row.count(1) for row in grid)
    if not fresh:
        return 0
    minutes = -1
    last = 1
    while now:
        minutes += 1
        last = len(now)
        later = []
        for r, c in now:
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < rows and 0 <= x < cols and grid[y][x] == 1:
                    grid[y][x] = 2
                    fresh -= 1
                    later.append((y, x))
        now = later
    if fresh:
        return -1
    return minutes + (last > 40)
