# Subtracts the longest common subsequence from the longer length, which is only a lower bound.
# zh: 用较长的长度减去最长公共子序列，这只是一个下界。


def edit_distance(word1, word2):
    m, n = len(word1), len(word2)
    table = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(m + 1):
        table[i][0] = 0
    for j in range(n + 1):
        table[0][j] = 0
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            if word1[i - 1] == word2[j - 1]:
                table[i][j] = table[i - 1][j - 1] + 1
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1])
    return max(m, n) - table[m][n]
