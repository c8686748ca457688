# Searches the nearest rotten orange anew for each fresh one: O(cells²).
# zh: 为每个新鲜橘子都重新搜索最近的腐烂橘子：格子数的平方。
def oranges_rotting(grid):
    cells = {(i, j): cell for i, row in enumerate(grid) for j, cell in enumerate(row) if cell}

    def minutes(start):
        seen, order = {start: 0}, [start]
        for i, j in order:
            if cells[i, j] == 2:
                return seen[i, j]
            for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if near in cells and near not in seen:
                    seen[near] = seen[i, j] + 1
                    order.append(near)
        return -1

    longest = 0
    for cell, kind in cells.items():
        if kind == 1:
            time = minutes(cell)
            if time < 0:
                return -1
            longest = max(longest, time)
    return longest
