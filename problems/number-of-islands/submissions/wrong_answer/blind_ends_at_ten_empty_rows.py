# Ends at ten rows of water in a row.
# zh: 连续十行全是水时就停止。


def num_islands(grid):
    rows, cols = len(grid), len(grid[0])
    for i in range(rows - 10):
        if all("1" not in row for row in grid[i : i + 10]) and any("1" in row for row in grid[:i]):
            rows = i
            break
    land = {(i, j) for i in range(rows) for j in range(cols) if grid[i][j] == "1"}
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
    return count
