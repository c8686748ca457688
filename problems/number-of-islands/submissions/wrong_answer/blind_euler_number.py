# Counts cells − neighbours + squares, which is the number of islands minus that of lakes.
# zh: 计算格数 − 相邻对数 + 方块数，得到的是岛屿数减去湖泊数。
def num_islands(grid):
    land = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"}
    pairs = sum(((r + 1, c) in land) + ((r, c + 1) in land) for r, c in land)
    squares = sum({(r + 1, c), (r, c + 1), (r + 1, c + 1)} <= land for r, c in land)
    return len(land) - pairs + squares
