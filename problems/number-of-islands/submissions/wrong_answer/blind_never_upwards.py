# Spreads down, left and right, but never up.
# zh: 只向下、左、右扩展，从不向上。
def num_islands(grid):
    rows, columns = len(grid), len(grid[0])
    seen, count = set(), 0
    for r in range(rows):
        for c in range(columns):
            if grid[r][c] == "0" or (r, c) in seen:
                continue
            count += 1
            seen.add((r, c))
            stack = [(r, c)]
            while stack:
                y, x = stack.pop()
                for a, b in ((y + 1, x), (y, x + 1), (y, x - 1)):
                    if 0 <= a < rows and 0 <= b < columns and grid[a][b] == "1" and (a, b) not in seen:
                        seen.add((a, b))
                        stack.append((a, b))
    return count
