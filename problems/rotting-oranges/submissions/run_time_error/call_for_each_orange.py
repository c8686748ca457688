# Lowers minutes in a recursion with one call for each orange, too deep for a large box.
# zh: 用递归逐个改小分钟数，每个橘子一层调用，大箱子会超出递归深度。
def oranges_rotting(grid):
    minute = {(i, j): math.inf for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 1}

    def spread(i, j, now):
        for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            if minute.get(near, 0) > now + 1:
                minute[near] = now + 1
                spread(*near, now + 1)

    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            if cell == 2:
                spread(i, j, 0)
    last = max(minute.values(), default=0)
    return -1 if last == math.inf else last
