# Compares the row with the number of columns and the column with the number of rows.
# zh: 行号与列数比较、列号与行数比较，正好弄反。
def oranges_rotting(grid):
    height, width = len(grid), len(grid[0])
    rotten = [(y, x) for y in range(height) for x in range(width) if grid[y][x] == 2]
    fresh = sum(row.count(1) for row in grid)
    minutes = 0
    while fresh and rotten:
        minutes += 1
        turned = []
        for y, x in rotten:
            for a, b in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                if 0 <= a < width and 0 <= b < height and grid[a][b] == 1:
                    grid[a][b] = 2
                    turned.append((a, b))
        fresh -= len(turned)
        rotten = turned
    return -1 if fresh else minutes
