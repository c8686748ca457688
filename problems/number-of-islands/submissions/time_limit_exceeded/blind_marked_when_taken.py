# Marks a cell when it is taken from the queue, so that it enters the queue many times before.
# zh: 从队列取出时才标记格子，在此之前它会多次入队。
from collections import deque


def num_islands(grid):
    count = 0
    for r, row in enumerate(grid):
        for c in range(len(row)):
            if grid[r][c] == "0":
                continue
            count += 1
            queue = deque([(r, c)])
            while queue:
                y, x = queue.popleft()
                grid[y][x] = "0"
                for a, b in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                    if 0 <= a < len(grid) and 0 <= b < len(row) and grid[a][b] == "1":
                        queue.append((a, b))
    return count
