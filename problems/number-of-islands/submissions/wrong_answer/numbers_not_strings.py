# Compares the cells with the number 1, which no string equals.
# zh: 把格子与数字 1 比较，而格子是字符串。
def num_islands(grid):
    land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 1}
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
