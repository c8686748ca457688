# Has no lower bound, so that the index −1 leads to the opposite side.
# zh: 没有检查下界，下标 −1 绕到了对边。
def num_islands(grid):
    count = 0
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            if grid[i][j] == "0":
                continue
            count += 1
            grid[i][j] = "0"
            stack = [(i, j)]
            while stack:
                y, x = stack.pop()
                for a, b in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                    if a < len(grid) and b < len(grid[0]) and grid[a][b] == "1":
                        grid[a][b] = "0"
                        stack.append((a, b))
    return count
