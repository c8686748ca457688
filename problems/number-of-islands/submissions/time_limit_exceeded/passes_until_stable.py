# Hands the smallest number on to neighbours in passes over the whole map until nothing changes.
# zh: 一遍遍扫描整张地图，把最小编号传给邻居，直到不再变化。
def num_islands(grid):
    width = len(grid[0])
    number = [[i * width + j if cell == "1" else None for j, cell in enumerate(row)] for i, row in enumerate(grid)]
    changed = True
    while changed:
        changed = False
        for i, row in enumerate(number):
            for j, own in enumerate(row):
                if own is None:
                    continue
                near = [
                    number[a][b]
                    for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1))
                    if 0 <= a < len(grid) and 0 <= b < width and number[a][b] is not None
                ]
                smallest = min([own, *near])
                if smallest != own:
                    row[j], changed = smallest, True
    return len({own for row in number for own in row if own is not None})
