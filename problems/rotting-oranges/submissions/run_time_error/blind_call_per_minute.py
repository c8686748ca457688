# Calls itself once per minute, which is too deep for a long way.
# zh: 每分钟递归一次，路径很长时递归过深。
def oranges_rotting(grid):
    def spread(front, minutes):
        after = set()
        for r, c in front:
            for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= a < len(grid) and 0 <= b < len(grid[0]) and grid[a][b] == 1:
                    grid[a][b] = 2
                    after.add((a, b))
        return spread(after, minutes + 1) if after else minutes

    front = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 2}
    minutes = spread(front, 0)
    return -1 if any(1 in row for row in grid) else minutes
