# Adds up the times of separate groups, though they rot at the same time.
# zh: 把互不相连各组的时间相加，而它们是同时腐烂的。
def oranges_rotting(grid):
    left = {(i, j): cell for i, row in enumerate(grid) for j, cell in enumerate(row) if cell}
    total = 0
    while left:
        group, stack = {}, [next(iter(left))]
        while stack:
            i, j = stack.pop()
            if (i, j) in left:
                group[i, j] = left.pop((i, j))
                stack += [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)]
        rotten = [cell for cell, kind in group.items() if kind == 2]
        fresh = {cell for cell, kind in group.items() if kind == 1}
        while fresh and rotten:
            total += 1
            turned = []
            for i, j in rotten:
                for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                    if near in fresh:
                        fresh.remove(near)
                        turned.append(near)
            rotten = turned
        if fresh:
            return -1
    return total
