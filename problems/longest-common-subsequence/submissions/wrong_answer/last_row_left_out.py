# Ends both loops one short, so that the last characters are never compared.
# zh: 两层循环都少走一步，最后一个字符没有参与比较。


def longest_common_subsequence(text1, text2):
    m, n = len(text1), len(text2)
    table = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(1, m):
        for j in range(1, n):
            if text1[i - 1] == text2[j - 1]:
                table[i][j] = table[i - 1][j - 1] + 1
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1])
    return table[m - 1][n - 1]
