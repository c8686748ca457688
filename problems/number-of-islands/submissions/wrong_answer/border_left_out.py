# Leaves out the islands that touch the border of the map.
# zh: 没有计入地图边缘的岛。
def num_islands(grid):
    land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == "1"}
    count = 0
    while land:
        stack = [land.pop()]
        inside = True
        while stack:
            i, j = stack.pop()
            inside = inside and 0 < i < len(grid) - 1 and 0 < j < len(grid[0]) - 1
            for cell in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if cell in land:
                    land.remove(cell)
                    stack.append(cell)
        count += inside
    return count
