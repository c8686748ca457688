# Returns −1 only for a fresh orange without any neighbour.
# zh: 只有毫无邻居的新鲜橘子才返回 −1。
from collections import deque


def oranges_rotting(grid):
    rows, columns = len(grid), len(grid[0])
    queue = deque((r, c, 0) for r in range(rows) for c in range(columns) if grid[r][c] == 2)
    fresh = 0
    lonely = any(
        grid[r][c] == 1
        and not any(
            0 <= a < rows and 0 <= b < columns and grid[a][b]
            for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
        )
        for r in range(rows)
        for c in range(columns)
    )
    minutes = 0
    while queue:
        r, c, minutes = queue.popleft()
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < rows and 0 <= b < columns and grid[a][b] == 1:
                grid[a][b] = 2
                queue.append((a, b, minutes + 1))
    return -1 if lonely else minutes
