# Only a band of 20 cells beyond the difference of the lengths is computed.
# zh: 只计算长度差之外 20 格的带状区域。
def edit_distance(word1, word2):
    band = abs(len(word1) - len(word2)) + 20
    before = {j: j for j in range(min(len(word2), band) + 1)}
    for i, a in enumerate(word1, 1):
        row = {}
        for j in range(max(0, i - band), min(len(word2), i + band) + 1):
            row[j] = (
                i
                if j == 0
                else min(
                    before.get(j, 999) + 1,
                    row.get(j - 1, 999) + 1,
                    before.get(j - 1, 999) + (a != word2[j - 1]),
                )
            )
        before = row
    return before[len(word2)]
