# Takes the distance to the nearest rotten orange in rows and columns, as if no cell were empty.
# zh: 用到最近腐烂橘子的行列距离，没有考虑空格子。
def oranges_rotting(grid):
    cells = [(i, j, cell) for i, row in enumerate(grid) for j, cell in enumerate(row)]
    rotten = [(i, j) for i, j, cell in cells if cell == 2]
    fresh = [(i, j) for i, j, cell in cells if cell == 1]
    if fresh and not rotten:
        return -1
    return max((min(abs(i - a) + abs(j - b) for a, b in rotten) for i, j in fresh), default=0)
