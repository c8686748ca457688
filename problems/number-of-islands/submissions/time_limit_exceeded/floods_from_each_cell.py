# Floods from every land cell and counts it only if it is the first of its island: O(cells²).
# zh: 从每个陆地格子都淹没一遍，只有它是岛上第一个格子才计数：格子数的平方。
def num_islands(grid):
    def first_of(start):
        seen, stack = {start}, [start]
        while stack:
            i, j = stack.pop()
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                inside = 0 <= a < len(grid) and 0 <= b < len(grid[0])
                if inside and grid[a][b] == "1" and (a, b) not in seen:
                    seen.add((a, b))
                    stack.append((a, b))
        return min(seen)

    cells = [(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == "1"]
    return sum(first_of(cell) == cell for cell in cells)
