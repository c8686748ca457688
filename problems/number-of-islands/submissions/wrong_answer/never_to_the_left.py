# Floods up, down and to the right, but not to the left.
# zh: 向上、向下、向右淹没，漏了向左。
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
                for a, b in ((y - 1, x), (y + 1, x), (y, x + 1)):
                    if 0 <= a < len(grid) and b < len(grid[0]) and grid[a][b] == "1":
                        grid[a][b] = "0"
                        stack.append((a, b))
    return count
