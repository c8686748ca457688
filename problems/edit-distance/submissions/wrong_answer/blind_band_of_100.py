# Only a band of 100 places around the diagonal is computed, which is too narrow for very different words.
# zh: 只计算对角线附近宽 100 的带，单词差别很大时不够。
def edit_distance(word1, word2):
    if len(word1) < len(word2):
        word1, word2 = word2, word1
    gap = len(word1) - len(word2)
    far = len(word1) + len(word2)
    row = {j: j for j in range(len(word2) + 1)}
    for i, a in enumerate(word1, 1):
        new = {}
        for j in range(max(0, i - gap - 50), min(len(word2), i + 50) + 1):
            if j == 0:
                new[0] = i
                continue
            cost = row.get(j - 1, far) + (a != word2[j - 1])
            new[j] = min(row.get(j, far) + 1, new.get(j - 1, far) + 1, cost)
        row = new
    return row[len(word2)]
