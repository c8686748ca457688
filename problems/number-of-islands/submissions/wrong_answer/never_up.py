# Floods down and to both sides, but not upwards.
# zh: 向下和左右淹没，漏了向上。
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
                for a, b in ((y, x - 1), (y + 1, x), (y, x + 1)):
                    if a < len(grid) and 0 <= b < len(grid[0]) and grid[a][b] == "1":
                        grid[a][b] = "0"
                        stack.append((a, b))
    return count
