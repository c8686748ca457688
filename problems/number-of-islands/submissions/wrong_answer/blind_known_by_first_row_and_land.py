# Keeps the answer for grids of the same size with equal first row and equal number of land cells.
# zh: 大小、首行与陆地格数都相同的网格沿用上次答案。

_KNOWN = {}


def num_islands(grid):
    rows, cols = len(grid), len(grid[0])
    land = {(i, j) for i in range(rows) for j in range(cols) if grid[i][j] == "1"}
    key = (rows, cols, "".join(grid[0]), len(land))
    if key in _KNOWN and rows > 2:
        return _KNOWN[key]
    count = 0
    while land:
        todo = [land.pop()]
        count += 1
        while todo:
            a, b = todo.pop()
            for c in ((a + 1, b), (a - 1, b), (a, b + 1), (a, b - 1)):
                if c in land:
                    land.discard(c)
                    todo.append(c)
    _KNOWN[key] = count
    return count
