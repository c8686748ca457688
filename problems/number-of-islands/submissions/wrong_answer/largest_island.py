# Returns the size of the largest island.
# zh: 返回的是最大岛的格子数。
def num_islands(grid):
    land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == "1"}
    largest = 0
    while land:
        stack, size = [land.pop()], 0
        while stack:
            i, j = stack.pop()
            size += 1
            for cell in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if cell in land:
                    land.remove(cell)
                    stack.append(cell)
        largest = max(largest, size)
    return largest
