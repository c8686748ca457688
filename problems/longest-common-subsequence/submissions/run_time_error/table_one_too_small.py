# Makes the table without a row and a column for the empty beginning.
# zh: 表格没有为空前缀预留行和列，下标越界。


def longest_common_subsequence(text1, text2):
    m, n = len(text1), len(text2)
    table = [[0] * n for _ in range(m)]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            if text1[i - 1] == text2[j - 1]:
                table[i][j] = table[i - 1][j - 1] + 1
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1])
    return table[m][n]
