"""Flood each island when its first cell is met: O(cells) time, and as much memory for the stack at worst.

A cell becomes water when it is put on the stack, so no cell is put there twice.
"""


def num_islands(grid):
    height, width = len(grid), len(grid[0])
    islands = 0
    for row in range(height):
        for column in range(width):
            if grid[row][column] == "0":
                continue
            islands += 1
            grid[row][column] = "0"
            stack = [(row, column)]
            while stack:
                y, x = stack.pop()
                for near_y, near_x in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                    if 0 <= near_y < height and 0 <= near_x < width and grid[near_y][near_x] == "1":
                        grid[near_y][near_x] = "0"
                        stack.append((near_y, near_x))
    return islands
