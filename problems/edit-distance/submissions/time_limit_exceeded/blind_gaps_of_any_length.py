# For each cell all lengths of a gap are tried, which takes cubic time.
# zh: 每一格都枚举所有长度的插入和删除，时间是立方级。
def edit_distance(word1, word2):
    rows = [list(range(len(word2) + 1))]
    for i, a in enumerate(word1, 1):
        row = [i]
        for j, b in enumerate(word2, 1):
            best = rows[i - 1][j - 1] + (a != b)
            best = min(best, min(rows[k][j] + i - k for k in range(i)))
            best = min(best, min(row[k] + j - k for k in range(j)))
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
