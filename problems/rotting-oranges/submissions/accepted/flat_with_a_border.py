# The box as one flat list with an empty border, so that a neighbour is a step by a fixed number.
def oranges_rotting(grid):
    width = len(grid[0]) + 1
    cells = [0] * width
    for row in grid:
        cells += [*row, 0]
    cells += [0] * width
    minute = {at: 0 for at, cell in enumerate(cells) if cell == 2}
    order = list(minute)
    for at in order:
        for near in (at - width, at + width, at - 1, at + 1):
            if cells[near] == 1 and near not in minute:
                minute[near] = minute[at] + 1
                order.append(near)
    if len(order) < len(cells) - cells.count(0):
        return -1
    return minute[order[-1]] if order else 0
