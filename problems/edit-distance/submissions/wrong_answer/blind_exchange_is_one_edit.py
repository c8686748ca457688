# Exchanging two neighbouring characters counts as one edit.
# zh: 交换两个相邻字符被算作一次编辑。
def edit_distance(word1, word2):
    rows = [list(range(len(word2) + 1))]
    for i, a in enumerate(word1, 1):
        row = [i]
        for j, b in enumerate(word2, 1):
            cost = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == word2[j - 2] and b == word1[i - 2]:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]
