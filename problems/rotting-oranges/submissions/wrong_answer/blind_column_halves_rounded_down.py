# In a single column, takes half the oranges between two rotten ones, rounded down, for the minutes.
# zh: 只有一列时，把两个烂橘子之间的个数除以 2 向下取整作为分钟数。
def oranges_rotting(grid):
    rows, cols = len(grid), len(grid[0])
    if cols == 1 and rows > 1:
        text = "".join(str(row[0]) for row in grid)
        worst = 0
        for part in text.split("0"):
            if "1" in part:
                if "2" not in part:
                    return -1
                runs = part.split("2")
                worst = max(worst, len(runs[0]), len(runs[-1]), *(len(x) // 2 for x in runs))
        return worst
    now = [(r, c) for r in range(rows) for c in range(cols) if grid[r][c] == 2]
    fresh = sum(row.count(1) for row in grid)
    minutes = 0
    while now and fresh:
        minutes += 1
        later = []
        for r, c in now:
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < rows and 0 <= x < cols and grid[y][x] == 1:
                    grid[y][x] = 2
                    fresh -= 1
                    later.append((y, x))
        now = later
    return -1 if fresh else minutes
