# A first minute is counted where more than 300 oranges are rotten, though none is fresh.
# zh: 腐烂的橘子超过 300 个时，没有新鲜橘子也算一分钟。
def oranges_rotting(grid):
    rows, cols = len(grid), len(grid[0])
    fresh = sum(row.count(1) for row in grid)
    front = [(r, c) for r in range(rows) for c in range(cols) if grid[r][c] == 2]
    minutes = 0
    while front and (fresh or minutes == 0 and len(front) > 300):
        new = []
        for r, c in front:
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < rows and 0 <= x < cols and grid[y][x] == 1:
                    grid[y][x] = 2
                    fresh -= 1
                    new.append((y, x))
        front = new
        minutes += 1
    return -1 if fresh else minutes
