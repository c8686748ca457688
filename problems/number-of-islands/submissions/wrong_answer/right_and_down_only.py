# Floods to the right and downwards only.
# zh: 只向右和向下淹没。
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
                for a, b in ((y + 1, x), (y, x + 1)):
                    if a < len(grid) and b < len(grid[0]) and grid[a][b] == "1":
                        grid[a][b] = "0"
                        stack.append((a, b))
    return count
