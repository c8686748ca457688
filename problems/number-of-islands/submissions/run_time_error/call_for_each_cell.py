# Floods with one call for each cell: an island of 160 000 cells exceeds the recursion limit.
# zh: 每个格子递归一层：160 000 格的岛超出了递归深度上限。
def num_islands(grid):
    def flood(i, j):
        if 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] == "1":
            grid[i][j] = "0"
            flood(i - 1, j)
            flood(i + 1, j)
            flood(i, j - 1)
            flood(i, j + 1)

    count = 0
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            if grid[i][j] == "1":
                count += 1
                flood(i, j)
    return count
