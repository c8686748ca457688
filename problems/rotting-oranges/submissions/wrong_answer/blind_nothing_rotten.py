# Returns −1 whenever no orange is rotten at the beginning.
# zh: 开始时没有腐烂的橘子就返回 −1。
from collections import deque


def oranges_rotting(grid):
    rows, columns = len(grid), len(grid[0])
    queue = deque((r, c, 0) for r in range(rows) for c in range(columns) if grid[r][c] == 2)
    if not queue:
        return -1
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
