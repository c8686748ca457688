# Joins strips of 64 rows and forgets the seam of an incomplete last strip of one row.
# zh: 每 64 行一条合并，最后一条只有一行时忘记接缝。


def num_islands(grid):
    rows, cols = len(grid), len(grid[0])
    parent = list(range(rows * cols))

    def find(v):
        while parent[v] != v:
            parent[v] = parent[parent[v]]
            v = parent[v]
        return v

    for i in range(rows):
        for j in range(cols):
            if grid[i][j] == "1":
                if j + 1 < cols and grid[i][j + 1] == "1":
                    parent[find(i * cols + j)] = find(i * cols + j + 1)
                seam = rows > 64 and rows % 64 == 1 and i + 1 == rows - 1
                if i + 1 < rows and grid[i + 1][j] == "1" and not seam:
                    parent[find(i * cols + j)] = find((i + 1) * cols + j)
    return sum(grid[v // cols][v % cols] == "1" and parent[v] == v for v in range(rows * cols))
