# Keeps the visited cells in a list and searches it for each neighbour: O(cells²).
# zh: 用列表保存访问过的格子，每个邻居都要在列表中查找：格子数的平方。
def num_islands(grid):
    visited = []
    count = 0
    for i in range(len(grid)):
        for j in range(len(grid[0])):
            if grid[i][j] == "0" or (i, j) in visited:
                continue
            count += 1
            visited.append((i, j))
            stack = [(i, j)]
            while stack:
                y, x = stack.pop()
                for a, b in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                    inside = 0 <= a < len(grid) and 0 <= b < len(grid[0])
                    if inside and grid[a][b] == "1" and (a, b) not in visited:
                        visited.append((a, b))
                        stack.append((a, b))
    return count
