# Lets rot cross empty cells.
# zh: 让腐烂穿过空格子。
def oranges_rotting(grid):
    cells = {(i, j): cell for i, row in enumerate(grid) for j, cell in enumerate(row)}
    minute = {cell: 0 for cell, kind in cells.items() if kind == 2}
    order = list(minute)
    for i, j in order:
        for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            if near in cells and near not in minute:
                minute[near] = minute[i, j] + 1
                order.append(near)
    fresh = [cell for cell, kind in cells.items() if kind == 1]
    return max((minute.get(cell, -1) for cell in fresh), default=0)
