# Counts the last round as well, in which no orange turns rotten.
# zh: 把没有橘子腐烂的最后一轮也算作一分钟。
def oranges_rotting(grid):
    rotten = [(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 2]
    fresh = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 1}
    minutes = 0
    while rotten:
        minutes += 1
        turned = []
        for i, j in rotten:
            for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if near in fresh:
                    fresh.remove(near)
                    turned.append(near)
        rotten = turned
    return -1 if fresh else minutes
