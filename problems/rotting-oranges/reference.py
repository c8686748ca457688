"""Search breadth first from all rotten oranges at once, one round for each minute: O(cells) time and memory."""


def oranges_rotting(grid):
    height, width = len(grid), len(grid[0])
    rotten = [(y, x) for y in range(height) for x in range(width) if grid[y][x] == 2]
    fresh = sum(row.count(1) for row in grid)
    minutes = 0
    while fresh and rotten:
        minutes += 1
        turned = []
        for y, x in rotten:
            for near_y, near_x in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                if 0 <= near_y < height and 0 <= near_x < width and grid[near_y][near_x] == 1:
                    grid[near_y][near_x] = 2
                    turned.append((near_y, near_x))
        fresh -= len(turned)
        rotten = turned
    return -1 if fresh else minutes
