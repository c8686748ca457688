# Joins cells that touch only at a corner.
# zh: 把只在角上接触的格子也连在了一起。
def num_islands(grid):
    land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == "1"}
    count = 0
    while land:
        stack = [land.pop()]
        count += 1
        while stack:
            i, j = stack.pop()
            for cell in [(i + di, j + dj) for di in (-1, 0, 1) for dj in (-1, 0, 1)]:
                if cell in land:
                    land.remove(cell)
                    stack.append(cell)
    return count
