# Returns −1 if there is no rotten orange, even if no orange is fresh either.
# zh: 没有腐烂的橘子就返回 −1，哪怕也没有新鲜橘子。
def oranges_rotting(grid):
    rotten = [(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 2]
    fresh = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 1}
    if not rotten:
        return -1
    minutes = 0
    while fresh and rotten:
        minutes += 1
        turned = []
        for i, j in rotten:
            for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if near in fresh:
                    fresh.remove(near)
                    turned.append(near)
        rotten = turned
    return -1 if fresh else minutes
