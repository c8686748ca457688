# Returns the minutes even if some orange stays fresh.
# zh: 还有新鲜橘子时也返回分钟数。
def oranges_rotting(grid):
    rotten = [(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 2]
    fresh = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 1}
    minutes = 0
    while fresh and rotten:
        turned = []
        for i, j in rotten:
            for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if near in fresh:
                    fresh.remove(near)
                    turned.append(near)
        rotten = turned
        minutes += bool(turned)
    return minutes
