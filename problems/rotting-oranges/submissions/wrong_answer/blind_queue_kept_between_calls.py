# Keeps the rotten cells in a default argument, where the next box finds them.
# zh: 腐烂的格子存在默认参数里，下一个箱子会读到。
from collections import deque


def oranges_rotting(grid, rotten=[]):
    rows, columns = len(grid), len(grid[0])
    rotten += [(r, c) for r in range(rows) for c in range(columns) if grid[r][c] == 2]
    queue = deque((r, c, 0) for r, c in rotten)
    fresh = sum(row.count(1) for row in grid)
    minutes = 0
    while queue:
        r, c, minutes = queue.popleft()
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < rows and 0 <= b < columns and grid[a][b] == 1:
                grid[a][b] = 2
                fresh -= 1
                queue.append((a, b, minutes + 1))
    return -1 if fresh else minutes
