# Labels rows in one pass and follows merged labels one step only.
# zh: 逐行标号，合并的标号只追一步。


def num_islands(grid):
    rows, cols = len(grid), len(grid[0])
    up = [0] * cols
    joined = {}
    nxt = 0

    def root(v):
        steps = 0
        while joined[v] != v and steps < 8:
            v = joined[v]
            steps += 1
        return v

    for i in range(rows):
        row = [0] * cols
        for j in range(cols):
            if grid[i][j] == "1":
                left = row[j - 1] if j else 0
                above = up[j]
                if left and above:
                    a, b = root(left), root(above)
                    joined[max(a, b)] = min(a, b)
                    row[j] = min(a, b)
                elif left or above:
                    row[j] = left or above
                else:
                    nxt += 1
                    joined[nxt] = nxt
                    row[j] = nxt
        up = row
    return sum(v == r for v, r in joined.items())
