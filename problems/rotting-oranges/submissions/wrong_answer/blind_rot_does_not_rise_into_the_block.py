# Rot does not rise from the first row of the last block of 64 rows.
# zh: 以 64 行为一块，腐烂不会从最后一块的首行向上传播。
from collections import deque


def oranges_rotting(grid):
    m, n = len(grid), len(grid[0])
    last = m - m % 64 if m > 64 else -1
    q = deque((i, j, 0) for i in range(m) for j in range(n) if grid[i][j] == 2)
    fresh = sum(row.count(1) for row in grid)
    t = 0
    while q:
        i, j, t0 = q.popleft()
        t = t0
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < m and 0 <= y < n and grid[x][y] == 1 and not (i == last and x == last - 1):
                grid[x][y] = 2
                fresh -= 1
                q.append((x, y, t0 + 1))
    return -1 if fresh else t
