# Eight sweeps through the box lower the distances, which is too few for a long winding way.
# zh: 只对整个盒子做八遍更新，长而曲折的路径不够。
def oranges_rotting(grid):
    rows, cols = len(grid), len(grid[0])
    inf = 10**9
    d = [[0 if v == 2 else inf for v in row] for row in grid]
    for sweep in range(8):
        forward = sweep % 2 == 0
        for r in range(rows) if forward else range(rows - 1, -1, -1):
            for c in range(cols) if forward else range(cols - 1, -1, -1):
                if grid[r][c] != 1:
                    continue
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < rows and 0 <= x < cols and grid[y][x] and d[y][x] + 1 < d[r][c]:
                        d[r][c] = d[y][x] + 1
    top = max((d[r][c] for r in range(rows) for c in range(cols) if grid[r][c] == 1), default=0)
    return -1 if top >= inf else top
