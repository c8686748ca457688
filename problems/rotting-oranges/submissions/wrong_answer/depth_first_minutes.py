# Goes depth first and keeps the minute of the first visit, which may be a detour.
# zh: 深度优先，只记录首次到达的分钟，而那可能是绕路。
def oranges_rotting(grid):
    minute = {(i, j): 0 for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 2}
    fresh = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell == 1}
    stack = list(minute)
    while stack:
        i, j = stack.pop()
        for near in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            if near in fresh and near not in minute:
                minute[near] = minute[i, j] + 1
                stack.append(near)
    if len(fresh - minute.keys()):
        return -1
    return max(minute.values(), default=0)
