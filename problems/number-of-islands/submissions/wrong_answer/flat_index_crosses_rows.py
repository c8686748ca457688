# Numbers the cells through all rows, so that the end of a row joins the beginning of the next.
# zh: 把所有格子连续编号，一行的末尾与下一行的开头连在了一起。
def num_islands(grid):
    width = len(grid[0])
    cells = [cell for row in grid for cell in row]
    count = 0
    for start in range(len(cells)):
        if cells[start] == "0":
            continue
        count += 1
        cells[start] = "0"
        stack = [start]
        while stack:
            at = stack.pop()
            for near in (at - width, at + width, at - 1, at + 1):
                if 0 <= near < len(cells) and cells[near] == "1":
                    cells[near] = "0"
                    stack.append(near)
    return count
