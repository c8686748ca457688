# Needs a second nested call for each cell, which is too deep for a long island.
# zh: 每个格子嵌套两层调用，岛屿很长时递归过深。
def num_islands(grid):
    def sink(r, c):
        if 0 <= r < len(grid) and 0 <= c < len(grid[0]) and grid[r][c] == "1":
            grid[r][c] = "0"
            neighbours(r, c)

    def neighbours(r, c):
        for a, b in ((r + 1, c), (r, c + 1), (r - 1, c), (r, c - 1)):
            sink(a, b)

    count = 0
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell == "1":
                count += 1
                sink(r, c)
    return count
