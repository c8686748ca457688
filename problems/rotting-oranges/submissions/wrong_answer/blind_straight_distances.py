# Takes the distance to the nearest rotten orange without looking at empty cells.
# zh: 只算到最近腐烂橘子的曼哈顿距离，不管中间的空格。
def oranges_rotting(grid):
    cells = [(r, c, cell) for r, row in enumerate(grid) for c, cell in enumerate(row)]
    rotten = [(r, c) for r, c, cell in cells if cell == 2]
    fresh = [(r, c) for r, c, cell in cells if cell == 1]
    if not fresh:
        return 0
    if not rotten or any(not any(abs(r - a) + abs(c - b) == 1 and cell for a, b, cell in cells) for r, c in fresh):
        return -1
    return max(min(abs(r - a) + abs(c - b) for a, b in rotten) for r, c in fresh)
