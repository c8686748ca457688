# Gives up after as many minutes as there are rows and columns together.
# zh: 超过行数与列数之和的分钟数就放弃。
from collections import deque


def oranges_rotting(grid):
    rows, columns = len(grid), len(grid[0])
    queue = deque((r, c, 0) for r in range(rows) for c in range(columns) if grid[r][c] == 2)
    fresh = sum(row.count(1) for row in grid)
    minutes = 0
    while queue:
        r, c, minutes = queue.popleft()
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < rows and 0 <= b < columns and grid[a][b] == 1:
                grid[a][b] = 2
                fresh -= 1
                queue.append((a, b, minutes + 1))
    return -1 if fresh or minutes > rows + columns else minutes
