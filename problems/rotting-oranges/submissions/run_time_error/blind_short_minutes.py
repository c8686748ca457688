# Keeps the minutes in 16-bit integers, which end at 32 767.
# zh: 用 16 位整数记录分钟数，最多到 32 767。
from array import array
from collections import deque


def oranges_rotting(grid):
    rows, columns = len(grid), len(grid[0])
    queue = deque((r, c) for r in range(rows) for c in range(columns) if grid[r][c] == 2)
    fresh = sum(row.count(1) for row in grid)
    times = array("h", [0]) * (rows * columns)
    minutes = 0
    while queue:
        r, c = queue.popleft()
        minutes = times[r * columns + c]
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < rows and 0 <= b < columns and grid[a][b] == 1:
                grid[a][b] = 2
                fresh -= 1
                times[a * columns + b] = minutes + 1
                queue.append((a, b))
    return -1 if fresh else minutes
