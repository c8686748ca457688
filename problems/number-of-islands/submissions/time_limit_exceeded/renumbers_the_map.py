# Renumbers the whole map whenever two numbers meet: O(cells) for each meeting.
# zh: 每当两个编号相遇就给整张地图重新编号：每次 O(格子数)。
def num_islands(grid):
    numbers = []
    for i, row in enumerate(grid):
        numbers.append([i * len(row) + j if cell == "1" else -1 for j, cell in enumerate(row)])
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            for a, b in ((i - 1, j), (i, j - 1)):
                if cell == "1" and a >= 0 and b >= 0 and grid[a][b] == "1":
                    old, new = numbers[i][j], numbers[a][b]
                    if old != new:
                        numbers = [[new if n == old else n for n in line] for line in numbers]
    return len({n for line in numbers for n in line if n >= 0})
