# Takes the number of rows for the number of columns as well.
# zh: 把行数也当成了列数。
def num_islands(grid):
    side = min(len(grid), len(grid[0]))
    land = {(i, j) for i in range(side) for j in range(side) if grid[i][j] == "1"}
    count = 0
    while land:
        stack = [land.pop()]
        count += 1
        while stack:
            i, j = stack.pop()
            for cell in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if cell in land:
                    land.remove(cell)
                    stack.append(cell)
    return count
