# Compares the row with the number of columns and the column with the number of rows.
# zh: 行号与列数比较、列号与行数比较，正好弄反。
def num_islands(grid):
    height, width = len(grid), len(grid[0])
    count = 0
    for i in range(height):
        for j in range(width):
            if grid[i][j] == "0":
                continue
            count += 1
            grid[i][j] = "0"
            stack = [(i, j)]
            while stack:
                y, x = stack.pop()
                for a, b in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                    if 0 <= a < width and 0 <= b < height and grid[a][b] == "1":
                        grid[a][b] = "0"
                        stack.append((a, b))
    return count
