# Gives each cell the label above or to the left, and does not join the two where they differ.
# zh: 每格取上方或左方的标号，二者不同时没有合并。
def num_islands(grid):
    labels, above = 0, [0] * len(grid[0])
    used = set()
    for row in grid:
        line = []
        for c, cell in enumerate(row):
            left = line[-1] if line else 0
            if cell == "0":
                line.append(0)
                continue
            if above[c] and left:
                used.discard(max(above[c], left)) if above[c] != left else None
                line.append(min(above[c], left))
            elif above[c] or left:
                line.append(above[c] or left)
            else:
                labels += 1
                used.add(labels)
                line.append(labels)
        above = line
    return len(used)
