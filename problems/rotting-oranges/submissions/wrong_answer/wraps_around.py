# Has no lower bound, so that the index −1 leads to the opposite side.
# zh: 没有检查下界，下标 −1 绕到了对边。
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
                if a < height and b < width and grid[a][b] == 1:
                    grid[a][b] = 2
                    turned.append((a % height, b % width))
        fresh -= len(turned)
        rotten = turned
    return -1 if fresh else minutes
