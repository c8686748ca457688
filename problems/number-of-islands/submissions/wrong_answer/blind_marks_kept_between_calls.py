# Keeps the marks in a default argument, where the next map finds them.
# zh: 标记存在默认参数里，下一张地图会读到。
def num_islands(grid, seen=set()):
    rows, columns = len(grid), len(grid[0])
    count = 0
    for r in range(rows):
        for c in range(columns):
            if grid[r][c] == "0" or (r, c) in seen:
                continue
            count += 1
            seen.add((r, c))
            stack = [(r, c)]
            while stack:
                y, x = stack.pop()
                for a, b in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                    if 0 <= a < rows and 0 <= b < columns and grid[a][b] == "1" and (a, b) not in seen:
                        seen.add((a, b))
                        stack.append((a, b))
    return count
