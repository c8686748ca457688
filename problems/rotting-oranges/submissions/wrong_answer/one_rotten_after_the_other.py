# Lets one rotten orange spread to the end before the next one begins.
# zh: 一个腐烂的橘子传播完之后，才轮到下一个。
def oranges_rotting(grid):
    fresh = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 1}
    longest = 0
    for start in [(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 2]:
        rotten, minutes = [start], 0
        while rotten:
            turned = []
            for i, j in rotten:
                for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if near in fresh:
                        fresh.remove(near)
                        turned.append(near)
            rotten = turned
            minutes += bool(turned)
        longest = max(longest, minutes)
    return -1 if fresh else longest
